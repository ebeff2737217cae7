import { langs } from '#src/model/lang.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';

for (const lang of langs) {
  const words = wordsFor(lang);

  test.describe(`a code block in ${lang}`, () => {
    test('is copied whole by its button, which says so', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(`${lang}/sample/`);
      const figure = page.locator('#c2aa');
      await figure.getByRole('button', { name: words.copyCode }).click();
      await expect(figure.getByRole('status')).toHaveText(words.copied);
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(
        /^package tea\n\nimport "time"\n\n\/\/ Steep.*\nfunc Steep[\s\S]*\n}$/,
      );
      expect(copied).toContain('\treturn time.Duration');
    });

    test('says so where the clipboard is refused', async ({ page }) => {
      await page.addInitScript(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      });
      await page.goto(`${lang}/sample/`);
      const figure = page.locator('#c2aa');
      await figure.getByRole('button', { name: words.copyCode }).click();
      await expect(figure.getByRole('status')).toHaveText(words.copyFailed);
    });

    test('names its file and its language', async ({ page }) => {
      await page.goto(`${lang}/sample/`);
      const caption = page.locator('#c2aa figcaption');
      await expect(caption).toContainText('steep.go');
      await expect(caption).toContainText('Go');
    });
  });
}
