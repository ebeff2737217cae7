import { expect, test } from 'playwright/test';
import { chooseView, searchWithView, viewFromSearch } from '#src/reading/view.ts';

const asked: [search: string, view: string | undefined][] = [
  ['', undefined],
  ['?view=both', 'both'],
  ['?view=one', 'one'],
  ['?q=tea&view=both', 'both'],
  ['?view=three', undefined],
  ['?view=', undefined],
];

for (const [search, view] of asked) {
  test(`the address "${search}" asks for ${view ?? 'no view'}`, () => {
    expect(viewFromSearch(search)).toBe(view);
  });
}

const chosen: [search: string, kept: string | undefined, view: string, why: string][] = [
  ['', undefined, 'one', 'one language is the rule'],
  ['', 'both', 'both', 'the reader chose both'],
  ['?view=one', 'both', 'one', 'the address goes before the choice'],
  ['?view=both', undefined, 'both', 'a shared address brings its view'],
  ['?view=three', 'both', 'both', 'an address that asks for nonsense asks for nothing'],
  ['', 'three', 'one', 'a kept choice that makes no sense is none'],
];

for (const [search, kept, view, why] of chosen) {
  test(`the view is "${view}" for "${search}" with "${kept ?? ''}" kept: ${why}`, () => {
    expect(chooseView(search, kept)).toBe(view);
  });
}

test('a view is put into an address beside what stands there, and one language is not named', () => {
  expect(searchWithView('', 'both')).toBe('?view=both');
  expect(searchWithView('?q=tea', 'both')).toBe('?q=tea&view=both');
  expect(searchWithView('?q=tea&view=both', 'one')).toBe('?q=tea');
  expect(searchWithView('?view=both', undefined)).toBe('');
});
