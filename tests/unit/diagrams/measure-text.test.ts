import { expect, test } from 'playwright/test';
import { charactersByWidth } from '../../../src/diagrams/latin-widths.ts';
import { measureText } from '../../../src/diagrams/measure-text.ts';
import type { Lang } from '../../../src/model/lang.ts';

const widths: [text: string, lang: Lang, em: number][] = [
  ['', 'en', 0],
  ['0123456789', 'en', 4.97],
  ['Go', 'en', 0.617 + 0.542],
  ['汉字', 'zh', 2],
  ['（，。）', 'zh', 4],
  // Quotation marks, dashes and the ellipsis are as wide as a character in Chinese.
  ['“—…”', 'zh', 4],
  ['“—…”', 'en', 0.426 + 0.8 + 0.948 + 0.426],
  // A quarter of the space of `text-autospace` on each side of Latin in Chinese.
  ['用Go写', 'zh', 2 + 0.617 + 0.542 + 2 * 0.125],
  ['用（Go）写', 'zh', 4 + 0.617 + 0.542],
  // What the Latin font lacks counts as 1 em.
  ['→≥', 'en', 2],
  // A combining accent has no width of its own.
  ['e\u0301', 'en', 0.496],
];
for (const [text, lang, em] of widths) {
  test(`"${text}" is ${em.toFixed(3)} em wide in ${lang}`, () => {
    expect(measureText(text, { size: 100, lang })).toBeCloseTo(100 * em, 6);
  });
}

test('the table of widths names each character once and has all of ASCII', () => {
  const characters = charactersByWidth.flatMap(([, list]) => Array.from(list));
  expect(new Set(characters).size).toBe(characters.length);
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index));
  expect(ascii.filter((character) => !characters.includes(character))).toEqual([]);
});
