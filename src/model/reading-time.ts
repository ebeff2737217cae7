import type { Half } from './half.ts';

// Silent reading of expository text: about 260 Han characters a minute for technical Chinese
// (Brysbaert 2019 gives 255–260), 238 words a minute for English (the same meta-analysis).
const hanPerMinute = 260;
const wordsPerMinute = 238;

/** Gives the minutes that a half takes to read, at least 1; code and diagrams are looked at, not read, and do not count. */
export function readingMinutes(half: Half): number {
  const read = half.blocks.filter(({ kind }) => kind !== 'code' && kind !== 'diagram');
  const text = read.map((block) => block.text).join('\n');
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[\p{Script=Latin}\d][\p{Script=Latin}\d'’.-]*/gu)?.length ?? 0;
  return Math.max(1, Math.round(han / hanPerMinute + words / wordsPerMinute));
}
