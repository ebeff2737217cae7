// Makes the quotation by which an address means a stretch of a page's text, and no other.
import { QuotationFinder } from './find-quotation.ts';
import { wholeWords, wordBorders, type TextBlock, type TextSpan } from './text-blocks.ts';
import type { TextDirective } from './text-directive.ts';

/** What is longer than this, or goes over blocks, is quoted by its beginning and its end. */
const longest = 200;

/** How many words stand at the beginning and the end, and how many around, the fewest first. */
const ends = [3, 6, 12];
const contexts = [1, 2, 4, 8, 16, 32];

/** Gives the shortest directive that finds a span of a page and nothing before it; undefined where none does. */
export function quoteSpan(blocks: TextBlock[], span: TextSpan): TextDirective | undefined {
  const words = wholeWords(blocks, span);
  if (!words) return undefined;
  const finder = new QuotationFinder(blocks);
  for (const core of coresOf(blocks, words)) {
    for (const directive of withContexts(blocks, words, core)) {
      if (isSame(finder.find(directive), words)) return directive;
    }
  }
  return undefined;
}

function coresOf(blocks: TextBlock[], { start, end }: TextSpan): TextDirective[] {
  const text = blocks[start.block]?.text ?? '';
  if (start.block === end.block && end.offset - start.offset <= longest) {
    return [{ start: text.slice(start.offset, end.offset) }];
  }
  const isOne = start.block === end.block;
  return ends.flatMap((count) => {
    const first = firstWords(blocks[start.block], start.offset, count);
    const last = lastWords(blocks[end.block], end.offset, count);
    const overlap = isOne && start.offset + first.length > end.offset - last.length;
    return first === '' || last === '' || overlap ? [] : [{ start: first, end: last }];
  });
}

function withContexts(
  blocks: TextBlock[],
  { start, end }: TextSpan,
  core: TextDirective,
): TextDirective[] {
  const found = [core];
  for (const count of contexts) {
    const prefix = before(blocks, start.block, start.offset, count);
    const suffix = after(blocks, end.block, end.offset, count);
    if (prefix !== '') found.push({ prefix, ...core });
    if (suffix !== '') found.push({ ...core, suffix });
    if (prefix !== '' && suffix !== '') found.push({ prefix, ...core, suffix });
  }
  return found;
}

function before(blocks: TextBlock[], block: number, offset: number, count: number): string {
  const words = lastWords(blocks[block], offset, count);
  return words !== '' || block === 0
    ? words
    : before(blocks, block - 1, blocks[block - 1]?.text.length ?? 0, count);
}

function after(blocks: TextBlock[], block: number, offset: number, count: number): string {
  const words = firstWords(blocks[block], offset, count);
  return words !== '' || block >= blocks.length - 1 ? words : after(blocks, block + 1, 0, count);
}

/** Gives so many words of a block from a place on, as far as there are so many. */
function firstWords(block: TextBlock | undefined, offset: number, count: number): string {
  if (!block) return '';
  const borders = wordBorders(block).filter((each) => each > offset);
  const filled = borders.filter((each, index) =>
    /\S/.test(block.text.slice(borders[index - 1] ?? offset, each)),
  );
  return block.text.slice(offset, filled[count - 1] ?? block.text.length).trim();
}

function lastWords(block: TextBlock | undefined, offset: number, count: number): string {
  if (!block) return '';
  const borders = wordBorders(block).filter((each) => each < offset);
  const filled = borders.filter((each, index) =>
    /\S/.test(block.text.slice(each, borders[index + 1] ?? offset)),
  );
  return block.text.slice(filled.at(-count) ?? 0, offset).trim();
}

const isSame = (found: TextSpan | undefined, wanted: TextSpan): boolean =>
  found?.start.block === wanted.start.block &&
  found.start.offset === wanted.start.offset &&
  found.end.block === wanted.end.block &&
  found.end.offset === wanted.end.offset;
