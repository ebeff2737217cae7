import { expect, test } from 'playwright/test';
import { makeTermCards } from '#src/links/term-cards.ts';

test('the cards of a language have its form first, the other after it, and its own sentence', () => {
  const term = {
    id: 'cup',
    zh: '杯',
    en: 'cup',
    keep: false,
    also: { zh: [], en: [] },
    sense: { zh: '喝茶的器具。', en: 'What tea is drunk from.' },
  };
  expect(makeTermCards([term], 'en')).toEqual({
    lang: 'en',
    other: 'zh-Hans',
    terms: { cup: ['cup', '杯', 'What tea is drunk from.'] },
  });
});
