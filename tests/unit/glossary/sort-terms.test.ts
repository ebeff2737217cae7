import { expect, test } from 'playwright/test';
import { sortTerms } from '#src/glossary/sort-terms.ts';
import type { Lang } from '#src/model/lang.ts';
import { makeTestTerm } from '#tests/support/make-term.ts';

const lettersOf = (words: string[], lang: Lang): string[] => {
  const terms = words.map((word) => makeTestTerm(word, word));
  return sortTerms(terms, lang).map(
    ({ letter, terms: under }) => `${letter}: ${under.map((term) => term[lang]).join(' ')}`,
  );
};

const cases: [what: string, lang: Lang, words: string[], letters: string[]][] = [
  [
    'Chinese goes by pinyin',
    'zh',
    ['紫砂', '茶', '白茶', '水温', '绿茶'],
    ['B: 白茶', 'C: 茶', 'L: 绿茶', 'S: 水温', 'Z: 紫砂'],
  ],
  [
    'words under one letter go by pinyin too',
    'zh',
    ['茶壶', '采摘', '茶杯'],
    ['C: 采摘 茶杯 茶壶'],
  ],
  [
    'Latin words stand under their letters among the Chinese',
    'zh',
    ['茶', 'caddy', 'Assam', '安溪'],
    ['A: 安溪 Assam', 'C: 茶 caddy'],
  ],
  [
    'a character of several sounds goes by its usual one',
    'zh',
    ['调度', '重试', '行'],
    ['D: 调度', 'X: 行', 'Z: 重试'],
  ],
  ['the ends of the alphabet of pinyin', 'zh', ['阿里', '做青'], ['A: 阿里', 'Z: 做青']],
  [
    'English goes by the alphabet, whatever the capitals',
    'en',
    ['tea', 'Assam', 'black tea', 'Tea bowl'],
    ['A: Assam', 'B: black tea', 'T: tea Tea bowl'],
  ],
  ['numbers go by their value', 'en', ['L10', 'L2'], ['L: L2 L10']],
  [
    'digits stand under a sign of their own, before the letters',
    'en',
    ['tea', '0-RTT', '3D'],
    ['#: 0-RTT 3D', 'T: tea'],
  ],
  ['digits do so in Chinese as well', 'zh', ['茶', '0-RTT'], ['#: 0-RTT', 'C: 茶']],
];

for (const [what, lang, words, letters] of cases) {
  test(what, () => {
    expect(lettersOf(words, lang)).toEqual(letters);
    expect(lettersOf(words.toReversed(), lang)).toEqual(letters);
  });
}

// CLDR has no letter for the sound of a character: the boundaries in the code are checked with words of every letter.
const firsts =
  'A爱 B八 C从 D动 E二 F反 G高 H火 J级 K可 L流 M密 N内 O偶 P泡 Q全 R容 S算 T套 W网 X性 Y源 Z灾';

for (const pair of firsts.split(' ')) {
  const [letter = '', word = ''] = pair;
  test(`“${word}” stands under ${letter}`, () => {
    expect(lettersOf([word], 'zh')).toEqual([`${letter}: ${word}`]);
  });
}
