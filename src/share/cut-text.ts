// Chats cut what they show, some by characters, some by bytes; a text cut here ends where a reader
// would draw breath.
import { langTag, type Lang } from '../model/lang.ts';

/** How long a text may be: so many Chinese characters, so many bytes of UTF-8, and so many characters of any kind, whichever comes first. */
export interface TextBudget {
  han: number;
  bytes: number;
  characters?: number;
}

/** What chats show of a title. */
export const titleBudget: TextBudget = { han: 22, bytes: 70 };

/** What chats show of a description. */
export const descriptionBudget: TextBudget = { han: 110, bytes: 350 };

const ellipsis = '…';
const wide = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\uffee]|[\u{20000}-\u{3ffff}]/gu;
const sentenceEnd = /[。！？!?]$|\.$/u;
const clauseEnd = /[，；：、,;:—–)）]$/u;
const loose = /[\s，；：、,;:—–(（“‘「·.。]+$/u;

const encoder = new TextEncoder();

/** Tells whether a text is within a budget. */
export const isWithin = (
  text: string,
  { han, bytes, characters = Infinity }: TextBudget,
): boolean =>
  text.length <= characters &&
  (text.match(wide)?.length ?? 0) <= han &&
  encoder.encode(text).length <= bytes;

/** Cuts a text to a budget: where it can be at the end of a sentence or clause, else of a word, with an ellipsis. */
export function cutText(text: string, budget: TextBudget, lang: Lang): string {
  const whole = text.replace(/\s+/gu, ' ').trim();
  if (isWithin(whole, budget)) return whole;
  const fitting = fittingEnds(whole, budget, lang, 'word');
  const longest = fitting.at(-1) ?? 0;
  const closed = fitting.filter((end) => end >= longest * 0.6 && isClosed(whole.slice(0, end)));
  const ends = closed.length > 0 ? closed : fitting;
  const last = ends.at(-1) ?? 0;
  const endsWith = (pattern: RegExp, share: number): number | undefined =>
    ends.findLast((end) => end >= longest * share && pattern.test(whole.slice(0, end)));
  const best = endsWith(sentenceEnd, 0.6) ?? endsWith(clauseEnd, 0.65) ?? last;
  // One word that is longer than the whole budget.
  const end = best > 0 ? best : (fittingEnds(whole, budget, lang, 'grapheme').at(-1) ?? 0);
  return `${tidyEnd(whole.slice(0, end))}${ellipsis}`;
}

/** Gives a text an open end where it announces by a colon what is not shown with it. */
export const openEnd = (text: string): string => text.replace(/[：:]$/u, ellipsis);

/** Tells whether every bracket of a text that opens in it closes in it. */
const isClosed = (text: string): boolean =>
  (text.match(/[(（“《「]/gu)?.length ?? 0) <= (text.match(/[)）”》」]/gu)?.length ?? 0);

/** Where a text may be cut so that it fits with its ellipsis. */
function fittingEnds(
  text: string,
  budget: TextBudget,
  lang: Lang,
  granularity: 'word' | 'grapheme',
): number[] {
  const segments = new Intl.Segmenter(langTag(lang), { granularity }).segment(text);
  const ends: number[] = [];
  for (const { index, segment } of segments) {
    const end = index + segment.length;
    if (!isWithin(text.slice(0, end) + ellipsis, budget)) break;
    ends.push(end);
  }
  return ends;
}

const tidyEnd = (text: string): string => text.replace(loose, '');
