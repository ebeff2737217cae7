import { expect, test } from 'playwright/test';
import { termForms } from '#src/glossary/term-forms.ts';
import { makeTestTerm } from '#tests/support/make-term.ts';

const also = { zh: ['盖碗'], en: ['lidded bowl', 'bowl'] };

test('the forms of a term stand with the longest first', () => {
  const term = makeTestTerm('茶碗', 'gaiwan', { also });
  expect(termForms(term, 'en')).toEqual(['lidded bowl', 'gaiwan', 'bowl']);
  expect(termForms(term, 'zh')).toEqual(['茶碗', '盖碗']);
});

test('a term that stays English has its English forms in Chinese text too, each once', () => {
  const term = makeTestTerm('gaiwan', 'gaiwan', { keep: true, also });
  expect(termForms(term, 'zh')).toEqual(['lidded bowl', 'gaiwan', 'bowl', '盖碗']);
  expect(termForms(term, 'en')).toEqual(['lidded bowl', 'gaiwan', 'bowl']);
});
