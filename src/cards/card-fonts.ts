// The fonts of cards, all from npm: the site's own, and a Chinese one, which comes in slices.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A font file, with the characters that it is for. */
export interface CardFont {
  name: string;
  file: string;
  ranges: [from: number, to: number][];
}

const resolve = createRequire(import.meta.url).resolve;

/** What takes the width of a Han character in Chinese, although Latin fonts have it too. */
const hanPunctuation = [0xb7, 0x2013, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2026];

/** Lists the fonts of cards; a name stands for several files, each with its characters. */
export function cardFonts(): CardFont[] {
  const han = fontsOf('@fontsource-variable/noto-sans-sc', 'noto-sans-sc', 'wght-normal');
  const punctuation = han.flatMap(({ file, ranges }) => {
    const signs = hanPunctuation.filter((sign) => isIn(sign, ranges));
    return signs.length === 0
      ? []
      : [
          {
            name: 'Han Punctuation',
            file,
            ranges: signs.map((sign): [number, number] => [sign, sign]),
          },
        ];
  });
  return [
    ...named(
      'Source Sans 3',
      fontsOf(
        '@fontsource-variable/source-sans-3',
        'source-sans-3',
        'wght-normal',
        /^(?:latin|latin-ext|greek)$/,
      ),
    ),
    ...named(
      'Source Serif 4',
      fontsOf(
        '@fontsource/source-serif-4',
        'source-serif-4',
        '600-normal',
        /^(?:latin|latin-ext|greek)$/,
      ),
    ),
    ...named('Noto Sans SC', han),
    ...punctuation,
  ];
}

/** Tells whether a character is in one of some ranges. */
export const isIn = (sign: number, ranges: [number, number][]): boolean =>
  ranges.some(([from, to]) => sign >= from && sign <= to);

function fontsOf(
  pack: string,
  family: string,
  style: string,
  subsets = /./,
): Omit<CardFont, 'name'>[] {
  const folder = dirname(resolve(`${pack}/package.json`));
  const ranges = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<
    string,
    string
  >;
  return Object.entries(ranges).flatMap(([key, range]) => {
    const subset = key.replace(/[[\]]/g, '');
    if (!subsets.test(subset)) return [];
    return [
      {
        file: join(folder, 'files', `${family}-${subset}-${style}.woff2`),
        ranges: rangesOf(range),
      },
    ];
  });
}

const named = (name: string, fonts: Omit<CardFont, 'name'>[]): CardFont[] =>
  fonts.map((font) => ({ name, ...font }));

const rangesOf = (text: string): [number, number][] =>
  text.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
