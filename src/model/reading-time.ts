import type { Section } from './article.ts';
import type { Block } from './blocks.ts';
import type { Half } from './half.ts';
import type { Lang } from './lang.ts';

// Silent reading of expository text: about 260 Han characters a minute for technical Chinese
// (Brysbaert 2019 gives 255–260), 238 words a minute for English (the same meta-analysis).
const hanPerMinute = 260;
const wordsPerMinute = 238;

/** Gives the minutes that a half takes to read, at least 1; code and diagrams are looked at, not read, and do not count. */
export const readingMinutes = (half: Half): number =>
  Math.max(1, Math.round(minutesOf(half.blocks)));

/** Gives the minutes that a section's own text takes, a fraction; with its heading, so that all sections together take what the half takes. */
export const sectionMinutes = ({ heading, blocks }: Section, lang: Lang): number =>
  minutesOf(blocks.map((block) => block.sides[lang])) + minutesOfText(heading[lang]);

function minutesOf(blocks: Block[]): number {
  const read = blocks.filter(({ kind }) => kind !== 'code' && kind !== 'diagram');
  return minutesOfText(read.map((block) => block.text).join('\n'));
}

function minutesOfText(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[\p{Script=Latin}\d][\p{Script=Latin}\d'’.-]*/gu)?.length ?? 0;
  return han / hanPerMinute + words / wordsPerMinute;
}
