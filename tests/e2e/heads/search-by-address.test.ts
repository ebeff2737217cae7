import { langs } from '#src/model/lang.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { readPageHead } from '#tests/support/page-head.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';

const queries = { zh: '海拔', en: 'altitude' };

for (const lang of langs) {
  test(`the address that the home page in ${lang} gives to other programs searches`, async ({
    page,
    built,
    site,
  }) => {
    const { things } = readPageHead(built, `${lang}/`);
    const action = things['WebSite']?.['potentialAction'] as { target: { urlTemplate: string } };
    const published = new URL(action.target.urlTemplate.replace('{query}', queries[lang]));
    await page.goto(site.url + published.pathname.slice(built.base.length) + published.search);
    const dialog = page.getByRole('dialog', { name: wordsFor(lang).search.name });
    await expect(dialog.getByRole('searchbox')).toHaveValue(queries[lang]);
    await expect(dialog.locator('a[href*="#h1ac"]').first()).toBeVisible();
  });
}
