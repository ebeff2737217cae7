// Takes over part of a page element by element, from what is known to be harmless: no id, no style,
// no handler, no address that is not on the web.
import { fateOf } from '../reading/safe-markup.ts';
import { addedToCells } from './passage-line.ts';

const figureParts =
  /^(?:p|ul|ol|li|h[2-4]|table|caption|thead|tbody|tr|th|td|pre|span|svg|g|path|rect|circle|ellipse|line|polyline|polygon|text|tspan)$/;
const attributes =
  /^(?:class|lang|data-[a-z-]+|scope|colspan|rowspan|d|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|dx|dy|points|width|height|viewBox|transform|text-anchor|marker-(?:start|end))$/;
/** What belongs to the page as it is read, not to the passage. */
const passing = `[hidden], .other, .passage-control, [popover], section a.number, figure .tools, details, scroll-region > button, ${addedToCells}`;

/** Copies nodes; `address` is where the links of their page start from. */
export const safeCopy = (nodes: Iterable<Node>, address: string): Node[] =>
  [...nodes].flatMap((node) => copyNode(node, address));

function copyNode(node: Node, address: string): Node[] {
  if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.textContent ?? '')];
  if (!(node instanceof Element) || node.matches(passing)) return [];
  const name = node.localName;
  const isFigure = figureParts.test(name);
  if (!isFigure && fateOf(name) === 'drop') return [];
  const content = safeCopy(node.childNodes, address);
  if (!isFigure && fateOf(name) === 'unwrap') return content;
  const made = document.createElementNS(node.namespaceURI, name);
  for (const { name: attribute, value } of node.attributes) {
    if (attributes.test(attribute) && isHarmless(attribute, value))
      made.setAttribute(attribute, value);
  }
  made.append(...content);
  const url = name === 'a' ? URL.parse(node.getAttribute('href') ?? '', address) : null;
  if (url && /^https?:$/.test(url.protocol)) made.setAttribute('href', url.href);
  return [made];
}

/** A mark at the end of a line is one of the page's own. */
const isHarmless = (name: string, value: string): boolean =>
  !name.startsWith('marker') || /^url\(["']?#[\w-]+["']?\)$/.test(value);
