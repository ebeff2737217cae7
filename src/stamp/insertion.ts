// Where in the file the comment with a block's id goes. Lines and columns are those of the parser,
// so that line endings do not matter.
import { childrenOf, type Node } from '../markdown/nodes.ts';
import type { Block } from '../model/blocks.ts';

/** Text to be put into a line; `over` characters that stand there give way. */
export interface Insertion {
  /** 1-based. */
  line: number;
  /** 1-based; what stands from here on moves to the right. */
  column: number;
  over: number;
  text: string;
}

const comment = (id: string): string => `{/* #${id} */}`;

/** Says how to write an id to a block; `lines` are those of the file, without their endings. */
export function makeInsertion(block: Block, id: string, lines: readonly string[]): Insertion {
  if (block.kind === 'row') return atEndOfRow(block.node, id, lines);
  if (block.kind === 'code' || block.kind === 'diagram') return atEndOfFence(block.node, id, lines);
  const { line, column } = endOf(block.anchor);
  return { line, column, over: 0, text: ` ${comment(id)}` };
}

/** Of a heading or paragraph the end of its words: white space and a closing `##` stay behind them. */
function endOf(anchor: Node): { line: number; column: number } {
  const last = ['heading', 'paragraph'].includes(anchor.type) ? childrenOf(anchor).at(-1) : anchor;
  return (last ?? anchor).position?.end ?? { line: 1, column: 1 };
}

function atEndOfFence(fence: Node, id: string, lines: readonly string[]): Insertion {
  const line = fence.position?.start.line ?? 1;
  const column = (lines[line - 1] ?? '').trimEnd().length + 1;
  return { line, column, over: 0, text: ` ${comment(id)}` };
}

/** Before the closing pipe, in place of as much padding as it needs, so that the pipe stays if it can. */
function atEndOfRow(row: Node, id: string, lines: readonly string[]): Insertion {
  const line = row.position?.start.line ?? 1;
  const text = (lines[line - 1] ?? '').trimEnd();
  const closed = /(?<!\\)(?:\\\\)*\|$/.test(text);
  const inner = closed ? text.slice(0, -1) : text;
  const words = inner.trimEnd();
  const padding = inner.length - words.length;
  const added = ` ${comment(id)}`;
  const fits = padding > added.length;
  const over = fits ? added.length : padding;
  return { line, column: words.length + 1, over, text: closed && !fits ? `${added} ` : added };
}

/** Puts insertions into a text, each line keeping its ending. */
export function applyInsertions(text: string, insertions: readonly Insertion[]): string {
  const byLine = new Map<number, Insertion[]>();
  for (const insertion of insertions) {
    byLine.set(insertion.line, [...(byLine.get(insertion.line) ?? []), insertion]);
  }
  return text
    .split('\n')
    .map((line, index) => (byLine.get(index + 1) ?? []).reduceRight(insertInto, line))
    .join('\n');
}

const insertInto = (line: string, { column, over, text }: Insertion): string =>
  line.slice(0, column - 1) + text + line.slice(column - 1 + over);
