import { langs } from '#src/model/lang.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { expect, test } from '#tests/support/test.ts';

for (const lang of langs) {
  const words = wordsFor(lang);

  test.describe(`the home page in ${lang}`, () => {
    test('hands what is typed to the search dialog, the first time and again', async ({ page }) => {
      await page.goto(`${lang}/`);
      const box = page.getByRole('main').getByRole('searchbox', { name: words.search.placeholder });
      const dialog = page.getByRole('dialog', { name: words.search.name });
      for (const query of ['etcd', 'arena']) {
        await box.fill(query);
        await box.press('Enter');
        await expect(dialog.getByRole('searchbox')).toHaveValue(query);
        await expect(dialog.getByRole('link').first()).toContainText(query, { ignoreCase: true });
        await dialog.getByRole('button', { name: words.close }).click();
        await expect(dialog).toBeHidden();
      }
    });

    test('leads to each article, to the questions and to all terms, diagrams and tables', async ({
      page,
    }) => {
      await page.goto(`${lang}/`);
      const ways = page.getByRole('navigation', { name: words.waysIn }).getByRole('link');
      const addresses = await ways.evaluateAll((links) =>
        links.map((link) => (link as HTMLAnchorElement).href),
      );
      expect(addresses).toHaveLength(5);
      for (const address of addresses) {
        await page.goto(address);
        const { hash } = new URL(address);
        await expect(hash === '' ? page.locator('h1') : page.locator(hash)).toBeInViewport();
      }
    });

    test('takes the reader from an answer to the passage that gives it', async ({ page }) => {
      await page.goto(`${lang}/`);
      const question = page.getByRole('region', { name: words.questions });
      const answer = question.getByRole('link').first();
      const id = new URL((await answer.getAttribute('href')) ?? '', page.url()).hash;
      await answer.click();
      await expect(page.locator(id)).toBeInViewport();
    });
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the home page shows no search box, and every way in', async ({ page }) => {
    await page.goto('en/');
    await expect(page.locator('home-search')).toBeHidden();
    await expect(page.getByRole('navigation', { name: wordsFor('en').waysIn })).toBeVisible();
  });
});
