// A page's text, block by block, as browsers search it for a quotation: by structure alone, for the
// reader of a link may see more or less of the page than who made it.
import { addedToCells } from './passage-line.ts';
import { collapseText, type TextBlock, type TextPlace } from '../links/text-blocks.ts';

const inline =
  /^(?:a|abbr|b|bdi|bdo|cite|code|del|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/;
const unsearched = /^(?:script|style|template|noscript|textarea|input|select|title|desc)$/;
/** What comes and goes, and the other language, which the reader of a link may not have beside this one. */
const passing = '[hidden], [popover], dialog, .passage-control, .other, .lone, [role=status]';

/** What is set on a line of its own though its element is not: lines of code, the parts of their caption, and what a table adds to a cell. */
const apart = `.line, figcaption > :is(.title, .lang), ${addedToCells}`;

interface Run {
  node: Text;
  block: number;
  /** Where its text begins in the block's, as it stands in the source. */
  from: number;
}

/** The text of a page, with the way from its nodes to places in it. */
export interface PageText {
  blocks: TextBlock[];
  /** Gives the place of a point in a text node. */
  placeOf: (node: Text, offset: number) => TextPlace | undefined;
  /** Gives the block in which an element's text begins. */
  blockOf: (element: Element) => number | undefined;
}

/** Reads the text of a page. */
export function readPageText(root: Element): PageText {
  const raw: { text: string; lang: string; isCode: boolean }[] = [];
  const runs: Run[] = [];
  let isOpen = false;
  const read = (node: Node, lang: string): void => {
    if (node instanceof Text) {
      if (!isOpen)
        raw.push({ text: '', lang, isCode: Boolean(node.parentElement?.closest('pre')) });
      isOpen = true;
      const block = raw.at(-1);
      if (!block) return;
      runs.push({ node, block: raw.length - 1, from: block.text.length });
      block.text += node.data;
    } else if (
      node instanceof Element &&
      !unsearched.test(node.localName) &&
      !node.matches(passing)
    ) {
      const isInline = inline.test(node.localName) && !node.matches(apart);
      if (!isInline) isOpen = false;
      for (const child of node.childNodes) read(child, node.getAttribute('lang') ?? lang);
      if (!isInline) isOpen = false;
    }
  };
  read(root, root.closest('[lang]')?.getAttribute('lang') ?? '');
  const collapsed = raw.map(({ text, isCode }) =>
    isCode ? { text: text.trimEnd(), placeOf: (offset: number) => offset } : collapseText(text),
  );
  return {
    blocks: raw.map(({ lang }, index) => ({ lang, text: collapsed[index]?.text ?? '' })),
    placeOf: (node, offset) => {
      const run = runs.find((each) => each.node === node);
      return (
        run && { block: run.block, offset: collapsed[run.block]?.placeOf(run.from + offset) ?? 0 }
      );
    },
    blockOf: (element) =>
      runs.find(({ node }) => /\S/.test(node.data) && element.contains(node))?.block,
  };
}

/** Tells whether a text can be selected: what is hidden, a control, or the number of a section is in a range without being seen in it. */
const isShown = ({ data, parentElement }: Text): boolean =>
  /\S/.test(data) &&
  parentElement?.checkVisibility() === true &&
  parentElement.closest('.passage-control, [popover], section a.number') === null;

/** Gives the first and the last point of text in a range. */
export function textEnds(range: Range): [Text, number, Text, number] | undefined {
  const { commonAncestorContainer: root, startContainer, endContainer } = range;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = root instanceof Text ? [root] : [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (range.intersectsNode(node) && isShown(node)) found.push(node);
  }
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last) return undefined;
  return [
    first,
    first === startContainer ? range.startOffset : 0,
    last,
    last === endContainer ? range.endOffset : last.length,
  ];
}
