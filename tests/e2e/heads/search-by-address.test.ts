import type { Page } from 'playwright/test';
import { langs } from '#src/model/lang.ts';
import { readPageHead } from '#tests/support/page-head.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';

const queries = { zh: '海拔', en: 'altitude' };

async function expectAnswer(page: Page, query: string): Promise<void> {
  const main = page.getByRole('main');
  await expect(main.getByRole('searchbox')).toHaveValue(query);
  await expect(main.locator('a[href*="#h1ac"]').first()).toBeVisible();
}

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
    await expectAnswer(page, queries[lang]);
  });

  test(`a browser is told how to search in ${lang}`, async ({ page, built, site }) => {
    await page.goto(`${lang}/sample/`);
    const path = await page.locator('link[rel=search]').getAttribute('href');
    const description = await page.request.get(new URL(path ?? '', page.url()).href);
    const template = /template="([^"]+)"/.exec(await description.text())?.[1] ?? '';
    const published = new URL(template.replace('{searchTerms}', queries[lang]));
    await page.goto(site.url + published.pathname.slice(built.base.length) + published.search);
    await expectAnswer(page, queries[lang]);
  });
}
