// How wide a text will be, near enough to choose a size and to know what there is room for.
import { isWhole, partWords } from '../markdown/part-words.ts';
import type { Lang } from '../model/lang.ts';
import { cutText } from '../share/cut-text.ts';

/** The fonts of a language's text, as they are named for cards. */
export const cardFonts: Record<Lang, string> = {
  // Quotation marks, dashes and the ellipsis are as wide as a character in Chinese.
  zh: "'Han Punctuation', 'Source Sans 3', 'Noto Sans SC'",
  en: "'Source Sans 3', 'Noto Sans SC'",
};

/** The fonts of headings. */
export const headingFonts: Record<Lang, string> = {
  zh: cardFonts.zh,
  en: "'Source Serif 4', 'Source Sans 3', 'Noto Sans SC'",
};

const full = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\uffee—…“”‘’]/u;
const broad = /[A-Z@%&mwMW]/;
const narrow = /[iljtfr.,:;'|()[\] ]/;

/** Gives about how wide a text is, in multiples of its size. */
export function widthInEm(text: string): number {
  let width = 0;
  for (const sign of text) {
    if (full.test(sign)) width += 1;
    else if (broad.test(sign)) width += 0.66;
    else width += narrow.test(sign) ? 0.3 : 0.53;
  }
  return width;
}

/** Gives about how many lines a text takes at a size and width in pixels. */
export const linesOf = (text: string, size: number, width: number): number =>
  Math.max(1, Math.ceil((widthInEm(text) * size * 1.06) / width));

/** Of the largest size, how large two lines may be: they weigh more than one. */
const twoLines = 0.88;

/** Tells whether a heading takes no more than some lines; words leave each but the last one partly empty. */
const fits = (text: string, size: number, width: number, lines: number): boolean =>
  widthInEm(text) * size * 1.06 <= width * (lines - (lines - 1) / 4);

/** Gives the largest of some sizes, the largest first, at which a heading takes one line; else a smaller one at which it takes two, else the smallest. */
export function sizeFor(text: string, sizes: number[], width: number): number {
  const [largest = 16] = sizes;
  return (
    sizes.find((size) => fits(text, size, width, 1)) ??
    sizes.find((size) => size <= largest * twoLines && fits(text, size, width, 2)) ??
    sizes.at(-1) ??
    largest
  );
}

/** Gives the room that a heading has in a width: the letters of its Latin font are broader than those by which widths are estimated. */
export const headingRoom = (lang: Lang, width: number): number =>
  lang === 'en' ? width * 0.92 : width;

/** Gives the largest of some sizes, the largest first, at which a heading takes no more than some lines, else the smallest. */
export const sizeWithin = (text: string, sizes: number[], width: number, lines: number): number =>
  sizes.find((size) => fits(text, size, width, lines)) ?? sizes.at(-1) ?? 16;

/** Cuts a text where a reader would draw breath, so that it takes no more than some lines. */
export function cutToLines(
  text: string,
  lang: Lang,
  room: { size: number; width: number; lines: number },
): string {
  const { size, width, lines } = room;
  const most = Math.ceil((lines * width) / size);
  for (let share = 1; share > 0.3; share -= 0.04) {
    const cut = cutText(text, { han: most * share, bytes: 3 * most * share }, lang);
    if (linesOf(cut, size, width) <= lines) return cut;
  }
  return text;
}

/** Joins the characters of each Chinese word, so that no line ends within one. */
export const keepWords = (text: string, lang: Lang): string =>
  lang === 'en'
    ? text
    : partWords(text)
        .map((piece) => (isWhole(piece) ? [...piece].join(wordJoiner) : piece))
        .join('');

const wordJoiner = '\u2060';
