import { expect, test } from 'playwright/test';
import { makeTermFinder } from '#src/glossary/find-term.ts';
import type { Lang } from '#src/model/lang.ts';
import { makeTestTerm } from '#tests/support/make-term.ts';

const tea = makeTestTerm('茶', 'tea', { also: { zh: ['tea汤'], en: ['tea leaf', 'tea leaves'] } });
const box = makeTestTerm('茶盒', 'box');
const gaiwan = makeTestTerm('gaiwan', 'gaiwan', { keep: true, also: { zh: ['盖碗'] } });
const pod = makeTestTerm('Pod', 'Pod', { keep: true });
const rate = makeTestTerm('C++率', 'C++');

const cases: [what: string, lang: Lang, term: typeof tea, text: string, stands: boolean][] = [
  ['a word by itself', 'en', tea, 'Drink tea.', true],
  ['a plural', 'en', tea, 'Two teas.', true],
  ['a plural in es', 'en', box, 'Two boxes.', true],
  ['a capital at the start of a sentence', 'en', tea, 'Tea is hot.', true],
  ['a word in capitals', 'en', tea, 'TEA', true],
  ['the beginning of a longer word', 'en', tea, 'The team drinks.', false],
  ['the end of a longer word', 'en', tea, 'A plateau, a settea.', false],
  ['a part of an identifier', 'en', tea, 'my_tea tea_pot tea2', false],
  ['a word with a hyphen', 'en', tea, 'a tea-house', true],
  ['a further form', 'en', tea, 'A tea leaf.', true],
  ['a name with its capitals', 'en', pod, 'Two Pods.', true],
  ['a name without its capitals', 'en', pod, 'two pods', false],
  ['a form that ends in a sign', 'en', rate, 'in C++ and', true],
  ['a Han form between Han', 'zh', tea, '喝茶吧', true],
  ['a Han form beside Latin', 'zh', tea, 'green茶cup', true],
  ['a form of Latin and Han', 'zh', tea, '浓tea汤', true],
  ['the English form of a term that is translated', 'zh', tea, '喝tea吧', false],
  ['the English form of a term that stays English', 'zh', gaiwan, '用gaiwan泡', true],
  ['its Chinese form', 'zh', gaiwan, '用盖碗泡', true],
  ['its Chinese form in English', 'en', gaiwan, '盖碗', false],
  ['a Latin word between Han', 'zh', pod, '两个Pod里', true],
  ['a longer Latin word between Han', 'zh', pod, '两个Podman里', false],
];

for (const [what, lang, term, text, stands] of cases) {
  test(`${what} ${stands ? 'is' : 'is not'} the term: “${text}”`, () => {
    expect(makeTermFinder(term, lang)(text)).toBe(stands);
  });
}
