import { langs, langTag, otherLang } from '#src/model/lang.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { isPassageInView, scrollToPassage } from '#tests/support/passage.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';

test.use({ viewport: { width: 1280, height: 600 } });

for (const lang of langs) {
  const other = otherLang(lang);

  test.describe(`switching from ${lang} to ${other}`, () => {
    for (const id of ['p1ac', 'h2aa', 'r2ab', 'i2ab', 'p4ab']) {
      test(`keeps the passage ${id} in view`, async ({ page }) => {
        await page.goto(`${lang}/sample/`);
        await scrollToPassage(page, id);
        await page.getByRole('link', { name: wordsFor(other).switchLanguage }).click();
        await expect(page.locator('html')).toHaveAttribute('lang', langTag(other));
        await expect.poll(() => isPassageInView(page, id)).toBe(true);
      });
    }

    test('from the top of an article leads to its top', async ({ page }) => {
      await page.goto(`${lang}/sample/`);
      await page.getByRole('link', { name: wordsFor(other).switchLanguage }).click();
      await expect(page).toHaveURL(new RegExp(`/${other}/sample/#?$`));
      expect(await page.evaluate(() => scrollY)).toBe(0);
    });
  });

  test.describe(`the first page for a reader of ${lang}`, () => {
    test('offers both languages to someone new', async ({ page }) => {
      await page.goto('');
      for (const each of langs) {
        const link = page
          .getByRole('main')
          .getByRole('link', { name: wordsFor(each).languageName });
        await expect(link).toBeVisible();
      }
    });

    test('takes someone who chose there back to that language', async ({ page }) => {
      await page.goto('');
      await page
        .getByRole('main')
        .getByRole('link', { name: wordsFor(lang).languageName })
        .click();
      await expect(page).toHaveURL(new RegExp(`/some/path/${lang}/$`));
      await page.goto('');
      await expect(page).toHaveURL(new RegExp(`/some/path/${lang}/$`));
    });

    test('takes someone who switched on a page back to that language', async ({ page }) => {
      await page.goto(`${other}/sample/`);
      await page.getByRole('link', { name: wordsFor(lang).switchLanguage }).click();
      await expect(page).toHaveURL(new RegExp(`/${lang}/sample/`));
      await page.goto('');
      await expect(page).toHaveURL(new RegExp(`/some/path/${lang}/$`));
    });
  });
}
