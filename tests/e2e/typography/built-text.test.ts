// What must hold of the characters of every page as it is published.
import { globSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { join } from 'node:path';
import { keepUnits } from '#src/markdown/keep-units.ts';
import { pageFile } from '#tests/support/built-page.ts';
import { pagesOf, realSite } from '#tests/support/built-site.ts';
import { expect, test } from '#tests/support/test.ts';

/** A text node of a page, with the language it is said to be in. */
interface Said {
  text: string;
  lang: string;
  /** Whether it is a label of a drawing, whose lines are broken already. */
  isLabel: boolean;
}

/** What is no prose, so that the rules of prose do not bind it. */
const notProse = 'script, style, code, pre, kbd, samp, [translate="no"]';

function saidOn(path: string): Said[] {
  const { document, NodeFilter } = new JSDOM(readFileSync(pageFile(realSite, path))).window;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const said: Said[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest(notProse)) continue;
    const text = node.nodeValue?.replace(/[\t\n\r ]+/g, ' ') ?? '';
    const lang = parent.closest('[lang]')?.getAttribute('lang') ?? '';
    said.push({ text, lang, isLabel: parent.closest('svg') !== null });
  }
  return said;
}

const isChinese = ({ lang }: Said): boolean => lang.startsWith('zh');

const spaced = /\p{Script=Han} [A-Za-z0-9]|[A-Za-z0-9] \p{Script=Han}/u;

const anyHan = /\p{Script=Han}/u;

/** A Chinese word: a sign alone may be the name of a button. */
const chineseWord = /\p{Script=Han}{2}/u;

/** Four words of English on end: more than a name. */
const english = /(?:^|[\s“])[A-Za-z][a-z’]+ [a-z’]+ [a-z’]+ [a-z’]+/;

const isInOtherLanguage = (said: Said): boolean =>
  isChinese(said)
    ? !anyHan.test(said.text) && english.test(said.text)
    : chineseWord.test(said.text);

for (const path of pagesOf(realSite)) {
  test(`the text of /${path} says its language, parts no number from its unit, and has no space where Han and Latin meet`, () => {
    const said = saidOn(path);
    expect(said.length).toBeGreaterThan(0);
    const wrong = {
      language: said.filter(isInOtherLanguage),
      spaces: said.filter((each) => isChinese(each) && spaced.test(each.text)),
      units: said.filter(({ text, isLabel }) => !isLabel && keepUnits(text) !== text),
    };
    expect(wrong).toEqual({ language: [], spaces: [], units: [] });
  });
}

test('the styles use nothing that breaks Chinese text', () => {
  const sheets = globSync('**/*.css', { cwd: realSite.dir });
  expect(sheets.length).toBeGreaterThan(0);
  const bad = /auto-phrase|break-all|hanging-punctuation|text-justify/;
  expect(sheets.filter((file) => bad.test(readFileSync(join(realSite.dir, file), 'utf8')))).toEqual(
    [],
  );
});
