import type { Page } from 'playwright/test';
import { langs } from '#src/model/lang.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { accessibilityViolations } from '#tests/support/accessibility.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';

/** Gives the events that single keys send, by name, since the page was opened. */
const sentEvents = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { sent: string[] }).sent);

const noteEvents = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const sent: string[] = [];
    Object.assign(window, { sent });
    for (const name of ['watershed:switch-language', 'watershed:toggle-view'])
      document.addEventListener(
        name,
        (event) => {
          sent.push(event.type);
          // Whoever listens for it in earnest would leave the page.
          event.stopImmediatePropagation();
        },
        { capture: true },
      );
  });
};

for (const lang of langs) {
  const words = wordsFor(lang);

  test.describe(`keys on an article in ${lang}`, () => {
    test.beforeEach(async ({ page }) => {
      await noteEvents(page);
      await page.goto(`${lang}/sample/`);
    });

    const openHelp = async (page: Page): Promise<void> => {
      await page.getByRole('button', { name: words.settings }).click();
      await page.getByRole('button', { name: words.keyboard }).click();
      await expect(page.getByRole('dialog', { name: words.keyboard })).toBeVisible();
    };

    const turnOn = async (page: Page): Promise<void> => {
      await openHelp(page);
      await page.getByRole('checkbox', { name: words.singleKeys }).check();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog', { name: words.keyboard })).toBeHidden();
    };

    test('single keys do nothing until they are turned on', async ({ page }) => {
      await openHelp(page);
      await expect(page.getByRole('checkbox', { name: words.singleKeys })).not.toBeChecked();
      await page.keyboard.press('Escape');
      for (const key of ['j', 'l', 'b', 'f', '?', '/']) await page.keyboard.press(key);
      expect(await sentEvents(page)).toEqual([]);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await expect(page.getByRole('dialog')).toHaveCount(0);
    });

    test('the dialog leads back to the button of the panel', async ({ page }) => {
      await openHelp(page);
      await page.getByRole('button', { name: words.close }).click();
      await expect(page.getByRole('button', { name: words.settings })).toBeFocused();
    });

    test('single keys step from section to section', async ({ page }) => {
      await turnOn(page);
      await page.keyboard.press('j');
      await expect(page.locator('#h1aa-h a')).toBeFocused();
      await page.keyboard.press('j');
      await expect(page.locator('#h1ab-h a')).toBeFocused();
      await page.keyboard.press('k');
      await expect(page.locator('#h1aa-h a')).toBeFocused();
    });

    test('single keys ask for the other language, search, focus and help', async ({ page }) => {
      await turnOn(page);
      await page.keyboard.press('l');
      await page.keyboard.press('b');
      expect(await sentEvents(page)).toEqual([
        'watershed:switch-language',
        'watershed:toggle-view',
      ]);
      await page.keyboard.press('f');
      await expect(page.locator('html')).toHaveAttribute('data-focus', 'on');
      await page.keyboard.press('f');
      await expect(page.locator('html')).not.toHaveAttribute('data-focus');
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: words.keyboard })).toBeVisible();
      await page.keyboard.press('Escape');
      await page.keyboard.press('/');
      await expect(page.getByRole('dialog', { name: words.search.name })).toBeVisible();
      await page.keyboard.type('jlb');
      await expect(page.getByRole('dialog').getByRole('searchbox')).toHaveValue('jlb');
      expect(await sentEvents(page)).toHaveLength(2);
    });

    test('single keys stay on at the next visit, and can be turned off', async ({ page }) => {
      await turnOn(page);
      await page.reload();
      await openHelp(page);
      const box = page.getByRole('checkbox', { name: words.singleKeys });
      await expect(box).toBeChecked();
      await box.uncheck();
      await page.keyboard.press('Escape');
      await page.keyboard.press('b');
      expect(await sentEvents(page)).toEqual([]);
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`the dialog is accessible in the ${colorScheme} theme`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await openHelp(page);
        expect(await accessibilityViolations(page)).toEqual([]);
      });
    }
  });
}
