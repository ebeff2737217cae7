import type { Page } from 'playwright/test';
import { langs } from '#src/model/lang.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';

/** Notes the colour of the page in every frame from its very first on, and the theme that the root had before there was a body. */
async function notePaintedColours(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(window, { seenColours: seen });
    const observer = new MutationObserver(() => {
      if (!document.querySelector('body')) return;
      Object.assign(window, { earlyTheme: document.documentElement.dataset['theme'] });
      observer.disconnect();
    });
    observer.observe(document, { childList: true, subtree: true });
    const look = (): void => {
      seen.add(getComputedStyle(document.documentElement).backgroundColor);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

const paintedColours = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(window as unknown as { seenColours: Set<string> }).seenColours]);

const earlyTheme = (page: Page): Promise<string> =>
  page.evaluate(() => (window as unknown as { earlyTheme: string }).earlyTheme);

const colour = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

for (const lang of langs) {
  const words = wordsFor(lang);
  const openSettings = (page: Page): Promise<void> =>
    page.getByRole('button', { name: words.settings }).click();

  test.describe(`the theme of a page in ${lang}`, () => {
    test('follows the system until the reader chooses', async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(`${lang}/`);
      await openSettings(page);
      await expect(page.getByRole('radio', { name: words.themeSystem })).toBeChecked();
      const light = await colour(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await colour(page)).not.toBe(light);
    });

    for (const { choice, label, system } of [
      { choice: 'dark', label: words.themeDark, system: 'light' },
      { choice: 'light', label: words.themeLight, system: 'dark' },
    ] as const) {
      test(`stays ${choice} on the next page, and is so from the first frame on`, async ({
        page,
      }) => {
        await page.emulateMedia({ colorScheme: system });
        await page.goto(`${lang}/`);
        await openSettings(page);
        const before = await colour(page);
        await page.getByRole('radio', { name: label }).check();
        const chosen = await colour(page);
        expect(chosen).not.toBe(before);

        await notePaintedColours(page);
        await page.goto(`${lang}/sample/`);
        expect(await colour(page)).toBe(chosen);
        expect(await paintedColours(page)).toEqual([chosen]);
        expect(await earlyTheme(page)).toBe(choice);
        await openSettings(page);
        await expect(page.getByRole('radio', { name: label })).toBeChecked();
      });
    }

    test('goes back to the system’s on request', async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(`${lang}/`);
      const light = await colour(page);
      await openSettings(page);
      await page.getByRole('radio', { name: words.themeDark }).check();
      await page.getByRole('radio', { name: words.themeSystem }).check();
      expect(await colour(page)).toBe(light);
      await page.reload();
      await openSettings(page);
      await expect(page.getByRole('radio', { name: words.themeSystem })).toBeChecked();
    });
  });
}
