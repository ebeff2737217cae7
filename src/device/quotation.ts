// A passage's own words, for the clipboard: read from this page or from one that was fetched.
import { escapeHtml } from '../html/escape-html.ts';
import type { CopiedText, Quotation } from '../links/copied.ts';
import { quotedCode, quotedTable, quotedText } from '../links/quoted-figure.ts';
import { fateOf } from '../reading/safe-markup.ts';
import { linesOf } from './lit.ts';
import { numberedCaption } from '../links/numbered-caption.ts';
import { addedToCells, lineNodes, lineOf } from './passage-line.ts';

/** Quotes a passage, or lines of a code sample; `address` is where the links of its page start from. */
export function quotationOf(
  passage: Element,
  address: string,
  lines?: [number, number],
): Quotation {
  const lang = passage.closest('[lang]')?.getAttribute('lang') ?? '';
  return { lang, ...contentOf(passage, address, lines) };
}

function contentOf(passage: Element, address: string, lines?: [number, number]): CopiedText {
  const figure = passage.closest('figure');
  if (!figure) return wordsOf(passage, address);
  if (figure.querySelector('.line')) return quotedCode(codeOf(figure, lines));
  if (figure.querySelector('svg.diagram')) {
    const label = passage.getAttribute('aria-label');
    const description = textOf(figure.querySelector('.description'));
    return quotedText([captionOf(figure), passage === figure ? description : (label ?? '')]);
  }
  const rows = passage === figure ? [...figure.querySelectorAll('tbody tr')] : [passage];
  const all = [figure.querySelector('thead tr'), ...rows].flatMap((row) => row ?? []);
  return quotedTable(
    captionOf(figure),
    all.map((row) => [...row.children].map(textOf)),
  );
}

/** Gives what stands over a figure, its number apart from its name; empty where nothing does. */
export function captionOf(figure: Element): string {
  const caption = figure.querySelector('caption, figcaption');
  const isCode = caption?.querySelector('.lang');
  if (isCode) return textOf(caption?.querySelector('.title')) || textOf(isCode);
  const number = textOf(caption?.querySelector('.number'));
  const name = textOf(caption).slice(number.length).trim();
  const lang = figure.closest('[lang]')?.getAttribute('lang') ?? '';
  return number === '' ? name : numberedCaption(number, name, lang);
}

/** Gives the code of a figure, or of some of its lines. */
function codeOf(figure: Element, lines?: [number, number]): string {
  const found = lines ? linesOf(figure, lines) : [...figure.querySelectorAll('.line')];
  const code = found.map((line) => line.textContent.replace(/\n$/, '')).join('\n');
  return code.replace(/\n+$/, '');
}

/** A section is quoted by its heading and its first paragraph. */
function wordsOf(passage: Element, address: string): CopiedText {
  const first = passage.querySelector(':scope > p[id]');
  const paragraphs = passage.localName === 'section' && first ? [passage, first] : [passage];
  const quoted = paragraphs.map((each) => {
    const nodes = ownNodes(each);
    const tag = each.localName === 'section' ? 'h3' : 'p';
    return {
      text: tidy(nodes.map(plainText).join('')),
      html: `<${tag}>${tidy(nodes.map((node) => safeHtml(node, address)).join(''))}</${tag}>`,
    };
  });
  return {
    text: quoted.map(({ text }) => text).join('\n\n'),
    html: quoted.map(({ html }) => html).join(''),
  };
}

/** Lists the nodes of a passage's own words, without those of the other language. */
export function ownNodes(passage: Element): ChildNode[] {
  const line = lineOf(passage);
  return line ? lineNodes(line.querySelector(':scope > .own') ?? line) : [];
}

/** Gives the words of an element, without its marks and controls. */
export const textOf = (element: Element | null | undefined): string =>
  element ? tidy([...element.childNodes].map(plainText).join('')) : '';

const isMark = (element: Element): boolean =>
  fateOf(element.localName) === 'drop' ||
  element.matches(`[hidden], section a.number, .passage-control, .other, ${addedToCells}`);

function plainText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (!(node instanceof Element) || isMark(node)) return '';
  return [...node.childNodes].map(plainText).join('');
}

function safeHtml(node: Node, address: string): string {
  if (node.nodeType === Node.TEXT_NODE) return escapeHtml(node.textContent ?? '');
  if (!(node instanceof Element) || isMark(node)) return '';
  const name = node.localName;
  const content = [...node.childNodes].map((child) => safeHtml(child, address)).join('');
  // A term's mark is the page's, not the passage's.
  if (fateOf(name) === 'unwrap' || node.matches('.term')) return content;
  if (name === 'br') return '<br>';
  const url = name === 'a' ? URL.parse(node.getAttribute('href') ?? '', address) : null;
  const href = url && /^https?:$/.test(url.protocol) ? ` href="${escapeHtml(url.href)}"` : '';
  return `<${name}${href}>${content}</${name}>`;
}

const tidy = (text: string): string => text.replace(/[^\S\u00a0]+/g, ' ').trim();
