import { expect, test } from 'playwright/test';
import { makeTermMatcher } from '#src/glossary/match-terms.ts';
import type { Lang } from '#src/model/lang.ts';
import { makeTestTerm } from '#tests/support/make-term.ts';

const terms = [
  makeTestTerm('茶', 'tea'),
  makeTestTerm('绿茶', 'green tea'),
  makeTestTerm('茶壶', 'teapot', { also: { en: ['tea pot', 'pot'] } }),
  makeTestTerm('分配', 'allocation', { also: { en: ['allocate'] } }),
  makeTestTerm('内存', 'memory'),
  makeTestTerm('内存分配', 'memory allocation', { also: { en: ['allocate memory'] } }),
  makeTestTerm('罐', 'tin', { also: { en: ['caddy'] } }),
  makeTestTerm('匙', 'spoon', { also: { en: ['caddy'] } }),
];

const cases: [what: string, lang: Lang, text: string, found: Record<string, string>][] = [
  ['no term', 'en', 'Nothing.', {}],
  ['terms beside each other', 'en', 'Tea in pots', { tea: 'Tea', teapot: 'pots' }],
  ['a longer term around a shorter one', 'en', 'a Green tea', { 'green-tea': 'Green tea' }],
  ['the same in Chinese', 'zh', '一杯绿茶', { 'green-tea': '绿茶' }],
  [
    'a shorter term that stands elsewhere too',
    'zh',
    '绿茶也是茶',
    { 'green-tea': '绿茶', tea: '茶' },
  ],
  ['a longer form of another term', 'en', 'a tea pot', { teapot: 'tea pot' }],
  [
    'two shorter terms within a longer one',
    'en',
    'they allocate memory',
    { 'memory-allocation': 'allocate memory' },
  ],
  ['the longer of two that overlap', 'zh', '绿茶壶', { 'green-tea': '绿茶' }],
  ['a form that two terms have', 'en', 'a caddy', { tin: 'caddy', spoon: 'caddy' }],
];

for (const [what, lang, text, found] of cases) {
  test(`${what} is told: “${text}”`, () => {
    const uses = makeTermMatcher(terms, lang)(text);
    const shown = Object.fromEntries([...uses].map(([id, use]) => [id, use.shown]));
    expect(shown).toEqual(found);
  });
}

test('a use is placed at the first of all forms, in the text as it stands', () => {
  const text = 'Pots and tea pots, 茶';
  const use = makeTermMatcher(terms, 'en')(text).get('teapot');
  expect(use).toEqual({ shown: 'Pots', index: 0 });
});

test('a matcher can be used again and forgets what it found', () => {
  const match = makeTermMatcher(terms, 'en');
  expect([match('tea'), match(''), match('tea')].map((uses) => uses.size)).toEqual([1, 0, 1]);
});
