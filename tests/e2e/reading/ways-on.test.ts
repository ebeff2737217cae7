import { langs } from '#src/model/lang.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { articlePages } from '#tests/support/built-site.ts';
import { expect, fixtureTest, test } from '#tests/support/test.ts';

for (const lang of langs) {
  test(`each article in ${lang} ends with the ways to all others and none to itself`, async ({
    request,
  }) => {
    const pages = articlePages().filter((path) => path.startsWith(`${lang}/`));
    expect(pages.length).toBeGreaterThan(1);
    for (const path of pages) {
      const html = await (await request.get(path)).text();
      const ways = html.slice(html.indexOf('id="other-articles"')).split('</nav>')[0] ?? '';
      const led = pages.filter((other) => ways.includes(`${other}"`));
      expect(led).toEqual(pages.filter((other) => other !== path));
    }
  });

  fixtureTest(`an article alone in ${lang} ends without such ways`, async ({ page }) => {
    await page.goto(`${lang}/sample/`);
    await expect(page.getByText(wordsFor(lang).otherArticles)).toHaveCount(0);
  });

  fixtureTest(
    `the header in ${lang} names the article once its title is gone`,
    async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 800 });
      await page.goto(`${lang}/sample/`);
      const title = (await page.getByRole('heading', { level: 1 }).textContent())?.trim() ?? '';
      const head = page.locator('header').getByText(title, { exact: true }).first();
      await expect(head).toBeHidden();
      await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
      await expect(head).toBeVisible();
    },
  );
}
