// The width of a text without a browser: Latin from the shipped font's own widths, Han and
// full-width characters as 1 em, and 1 em too for whatever the font lacks (→, ≥), as the fallback
// fonts draw those no wider.
import type { Lang } from '../model/lang.ts';
import { charactersByWidth } from './latin-widths.ts';

/** How a text is set. */
export interface Font {
  /** In pixels. */
  size: number;
  lang: Lang;
  /** How much wider than usual its letters are, where they are bold. */
  stretch?: number;
}

const latinWidths = new Map(
  charactersByWidth.flatMap(([width, characters]) =>
    Array.from(characters, (character): [string, number] => [character, width / 1000]),
  ),
);

/** In Chinese these come from the Chinese font, as wide as a character. */
const wideInChinese = /[\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u00b7]/;
const weightless = /[\p{M}\p{Cf}]/u;
const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const latin = /[\p{Script=Latin}\p{Nd}]/u;

/** The space that `text-autospace: normal` sets between Han and Latin, in em (CSS Text 4). */
const autospace = 0.125;

/** Gives the width of a line of text in pixels. */
export function measureText(text: string, { size, lang, stretch = 1 }: Font): number {
  let width = 0;
  let before = '';
  for (const character of text) {
    width += characterWidth(character, lang);
    if (lang === 'zh' && isJoint(before, character)) width += autospace;
    before = character;
  }
  return width * size * stretch;
}

function characterWidth(character: string, lang: Lang): number {
  if (weightless.test(character)) return 0;
  if (lang === 'zh' && wideInChinese.test(character)) return 1;
  return latinWidths.get(character) ?? 1;
}

const isJoint = (a: string, b: string): boolean =>
  (han.test(a) && latin.test(b)) || (latin.test(a) && han.test(b));
