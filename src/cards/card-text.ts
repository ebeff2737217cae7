// How wide a text will be, near enough to choose a size and to know what there is room for.
import type { Lang } from '../model/lang.ts';

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

/** Gives the largest of some sizes, the largest first, at which a text takes one line; else a smaller one at which it takes two, else the smallest. */
export function sizeFor(text: string, sizes: number[], width: number): number {
  const [largest = 16] = sizes;
  return (
    sizes.find((size) => linesOf(text, size, width) === 1) ??
    sizes.find((size) => size <= largest * twoLines && linesOf(text, size, width) === 2) ??
    sizes.at(-1) ??
    largest
  );
}

/** Joins the characters of each Chinese word, so that no line ends within one. */
export const keepWords = (text: string, lang: Lang): string =>
  lang === 'en'
    ? text
    : [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)]
        .map(({ segment }) =>
          /^\p{Script=Han}{2,4}$/u.test(segment) ? [...segment].join(wordJoiner) : segment,
        )
        .join('');

const wordJoiner = '\u2060';
