import { quoteSpan } from '../links/quote-span.ts';
import type { TextPlace } from '../links/text-blocks.ts';
import { textDirective } from '../links/text-directive.ts';
import { passageOf } from './addressable.ts';
import { fetchPage } from './fetch-page.ts';
import { lineOf } from './passage-line.ts';
import { readPageText, textEnds, type PageText } from './page-text.ts';

const controls = 'button, input, textarea, select, summary, [popover], .passage-control, nav';

/** What is selected inside an article's text: the passage in which it begins, and the range. */
export interface SelectedText {
  passage: Element;
  range: Range;
}

/** Gives what is selected, if it is the words of one passage or of several. */
export function selectedText(): SelectedText | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const ends = textEnds(range);
  if (!ends || range.toString().trim() === '') return undefined;
  const [first, last] = [ends[0].parentElement, ends[2].parentElement];
  const passage = passageOf(first);
  const isInside = [first, last].every(
    (each) => each?.closest('[data-passages]') && !each.closest(controls),
  );
  return passage && isInside ? { passage, range } : undefined;
}

/** Gives the address that means the selected text, checked to lead there; undefined where none would. `otherAddress` is that of the page in the other language. */
export async function addressOfText(
  { passage, range }: SelectedText,
  otherAddress: string,
): Promise<string | undefined> {
  const ends = textEnds(range);
  if (!ends) return undefined;
  const [first, from, last, to] = ends;
  const halves = [first, last].map((node) => node.parentElement?.closest('.other') ?? undefined);
  const isOther = halves[0] !== undefined;
  if (isOther !== (halves[1] !== undefined)) return undefined;
  const address = isOther ? otherAddress : location.pathname;
  const page = isOther ? (await fetchPage(otherAddress)).page : document;
  const text = readPageText(page.body);
  const placeOf = isOther ? placeInOther(text, page) : text.placeOf;
  const [start, end] = [placeOf(first, from), placeOf(last, to)];
  if (!start || !end) return undefined;
  const quotation = quoteSpan(text.blocks, { start, end });
  // Where the same words stand elsewhere among the same neighbours, the passage alone is meant.
  const directive = quotation ? `:~:text=${textDirective(quotation)}` : '';
  return new URL(`${address}#${passage.id}${directive}`, location.href).href;
}

/** The half of a passage that was taken over from the other page is the end of its block there. */
const placeInOther =
  (text: PageText, page: Document) =>
  (node: Text, offset: number): TextPlace | undefined => {
    const half = node.parentElement?.closest('.other');
    const passage = half && page.getElementById(half.id.replace(/-other$/, ''));
    const line = passage && lineOf(passage);
    const block = line ? text.blockOf(line) : undefined;
    if (!half || block === undefined) return undefined;
    // The half is no passing thing here: it is read by itself.
    const own = document.createElement('span');
    own.append(...[...half.childNodes].map((child) => child.cloneNode(true)));
    const nodes = textNodes(half);
    const copied = textNodes(own)[nodes.indexOf(node)];
    const read = readPageText(own);
    const place = copied && read.placeOf(copied, offset);
    const whole = text.blocks[block]?.text ?? '';
    const words = read.blocks[0]?.text ?? '';
    if (!place || !whole.endsWith(words)) return undefined;
    return { block, offset: whole.length - words.length + place.offset };
  };

function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}
