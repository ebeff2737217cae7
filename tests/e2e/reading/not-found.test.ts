import { langs } from '#src/model/lang.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';

test.use({ expectedErrors: [/status of 404/] });

test('the fonts of both languages are there at once', async ({ page }) => {
  await page.goto('nothing');
  const fonts = page.locator('link[rel="preload"][as="font"]');
  const names = await fonts.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(names.join(' ')).toContain('source-serif');
  expect(names.join(' ')).toContain('source-sans');
});

for (const path of ['nothing', 'nothing/at/all/', 'zh/nothing/', 'en/sample/nothing.html']) {
  test(`the address ${path} is answered in both languages, with a way home`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    for (const lang of langs) {
      const { notFoundTitle, backHome } = wordsFor(lang);
      await page.goto(path);
      await expect(page.getByRole('heading', { name: notFoundTitle })).toBeVisible();
      await page.getByRole('link', { name: backHome }).click();
      await expect(page).toHaveURL(new RegExp(`/some/path/${lang}/$`));
    }
  });
}
