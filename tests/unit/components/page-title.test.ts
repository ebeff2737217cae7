import { expect, test } from 'playwright/test';
import { pageTitle } from '../../../src/components/page-head/page-title.ts';

const cases: [string, string, string][] = [
  ['a page is named with its site', 'Tea', 'Tea · Kitchen'],
  ['the site’s own page is named once', 'Kitchen', 'Kitchen'],
  ['a long title stands alone', 'x'.repeat(65), 'x'.repeat(65)],
];

for (const [behaviour, title, shown] of cases) {
  test(behaviour, () => {
    expect(pageTitle(title, 'Kitchen')).toBe(shown);
  });
}
