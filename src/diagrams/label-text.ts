// Mermaid hands labels over as HTML. A label of ours is plain text with "\n" between its lines;
// whatever is lost on the way is named, so that the author hears of it.
import { readEmphasis, type Emphasis } from './emphasis.ts';

/** The part of a DOM node that reading a label needs; any DOM's nodes fit. */
export interface HtmlNode {
  nodeName: string;
  nodeValue: string | null;
  childNodes: Iterable<HtmlNode>;
}

/** A label as text, with the names of what plain text cannot show; tags are found in the source. */
export interface LabelText {
  text: string;
  /** What is emphasised in it; nothing where it is plain. */
  emphasis?: Emphasis[];
  lost: string[];
}

/** Turns HTML into nodes, without running anything in it. */
export type ParseHtml = (html: string) => HtmlNode;

const unseen = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'IFRAME', 'OBJECT']);
const icon = /\bfa[bklrs]?:fa-[\w-]+/;
const formula = /\$\$.*?\$\$/;

/** Reads a label; in a Markdown one the marks of emphasis are taken out. */
export function labelFromMermaid(raw: string, markdown: boolean, parseHtml: ParseHtml): LabelText {
  const html = decodePlaceholders(raw).replace(markdown ? /\n */g : /\\n|\n/g, '<br>');
  const lost: string[] = [];
  const whole = textOfHtml(parseHtml(html));
  const { text, emphasis } = markdown ? readEmphasis(whole) : { text: whole, emphasis: [] };
  if (icon.test(text)) lost.push('an icon');
  if (formula.test(text)) lost.push('a formula');
  const lines = text.split('\n').map((line) => line.replace(/[\p{Cc}\p{Zs}]+/gu, ' ').trim());
  const label = lines.join('\n').trim();
  return { text: label, ...(emphasis.length > 0 ? { emphasis } : {}), lost };
}

/** Mermaid keeps `#quot;` and `#35;` as placeholders until it draws; these are HTML's entities. */
const decodePlaceholders = (raw: string): string =>
  raw.replaceAll('ﬂ°°', '&#').replaceAll('ﬂ°', '&').replaceAll('¶ß', ';');

function textOfHtml(node: HtmlNode): string {
  if (node.nodeName === '#text') return node.nodeValue ?? '';
  if (node.nodeName === 'BR') return '\n';
  if (unseen.has(node.nodeName)) return '';
  return Array.from(node.childNodes, textOfHtml).join('');
}
