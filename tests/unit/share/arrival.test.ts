import { expect, test } from 'playwright/test';
import { arrivalFromSearch, arrivalQuery, searchWithoutArrival } from '#src/share/arrival.ts';

test('the language of the link goes along in the query and is taken out of it again', () => {
  expect(arrivalFromSearch(arrivalQuery('en'))).toBe('en');
  expect(searchWithoutArrival(arrivalQuery('en'))).toBe('');
  expect(searchWithoutArrival('?view=both&shared=zh')).toBe('?view=both');
});

for (const search of ['', '?shared', '?shared=fr', '?shared=<b>', '?shared=__proto__']) {
  test(`the query "${search}" tells of no arrival`, () => {
    expect(arrivalFromSearch(search)).toBeUndefined();
  });
}
