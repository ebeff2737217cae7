import { langs } from '#src/model/lang.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { settings } from '#src/device/settings.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';

for (const lang of langs) {
  const words = wordsFor(lang);

  test.describe(`the page about the site in ${lang}`, () => {
    test('is led to from the home page', async ({ page }) => {
      await page.goto(`${lang}/`);
      await page.getByRole('link', { name: words.about, exact: true }).first().click();
      await expect(page.getByRole('heading', { level: 1, name: words.about })).toBeVisible();
    });

    test('forgets all that is kept on the device', async ({ page }) => {
      await page.goto(`${lang}/about/`);
      await page.evaluate((names) => {
        for (const name of names) localStorage.setItem(name, name === 'theme' ? 'dark' : 'on');
      }, settings);
      await page.reload();
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await page.getByRole('button', { name: words.forget }).click();
      await expect(page.getByRole('status').filter({ hasText: words.forgotten })).toBeVisible();
      await expect(page.locator('html')).not.toHaveAttribute('data-theme');
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    });
  });
}

test('whatever the pages keep is known to the one list of settings', async ({ page }) => {
  const words = wordsFor('en');
  await page.goto('en/sample/');
  await page.getByRole('button', { name: words.settings }).click();
  await page.getByRole('radio', { name: words.themeDark }).check();
  await page.getByRole('checkbox', { name: words.focusMode }).check();
  await page.keyboard.press('Escape');
  await page.evaluate(() => scrollTo({ top: innerHeight, behavior: 'instant' }));
  await page.goto('en/');
  const kept = await page.evaluate(() => Object.keys(localStorage));
  expect(kept).toContain('places');
  expect(kept.filter((name) => !(settings as readonly string[]).includes(name))).toEqual([]);
  expect(await page.evaluate(() => document.cookie)).toBe('');
});
