import type { Page } from 'playwright/test';
import { langs } from '#src/model/lang.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { accessibilityViolations } from '#tests/support/accessibility.ts';
import { overflowingElements } from '#tests/support/overflow.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';

const rootData = (page: Page): Promise<Record<string, string | undefined>> =>
  page.evaluate(() => ({ ...document.documentElement.dataset }));

const measureOf = (page: Page): Promise<number> =>
  page.locator('#p1aa').evaluate((element) => parseFloat(getComputedStyle(element).maxInlineSize));

/** Notes what the root says before there is a body. */
const noteEarlyData = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('body')) return;
      Object.assign(window, { earlyData: { ...document.documentElement.dataset } });
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
};

const earlyData = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => (window as unknown as { earlyData: Record<string, string> }).earlyData);

for (const lang of langs) {
  const words = wordsFor(lang);

  test.describe(`the settings of an article in ${lang}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`${lang}/sample/`);
      await page.getByRole('button', { name: words.settings }).click();
    });

    test('set the size of text, kept and applied before the first paint', async ({ page }) => {
      const size = (): Promise<number> =>
        page.locator('#p1aa').evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
      const sizes: number[] = [];
      for (const label of Object.values(words.textSizes)) {
        await page
          .getByRole('group', { name: words.textSize })
          .getByRole('radio', { name: label, exact: true })
          .check();
        sizes.push(await size());
      }
      expect(sizes).toEqual([...new Set(sizes)].toSorted((a, b) => a - b));
      await noteEarlyData(page);
      await page.reload();
      expect(await earlyData(page)).toMatchObject({ text: 'largest' });
      expect(await size()).toBe(sizes.at(-1));
    });

    test('set the width of lines', async ({ page }) => {
      const widths: number[] = [];
      for (const label of Object.values(words.measures)) {
        await page
          .getByRole('group', { name: words.measure })
          .getByRole('radio', { name: label, exact: true })
          .check();
        widths.push(await measureOf(page));
      }
      expect(widths).toEqual([...new Set(widths)].toSorted((a, b) => a - b));
    });

    test('hold the focus mode, which leaves the text alone and lets one out', async ({ page }) => {
      const contents = page.getByRole('navigation', { name: words.contents });
      await page.getByRole('checkbox', { name: words.focusMode }).check();
      await page.keyboard.press('Escape');
      await expect(contents).toBeHidden();
      await expect(page.getByRole('button', { name: words.search.name })).toBeHidden();
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await overflowingElements(page), `at ${width} px`).toEqual([]);
      }
      await page.getByRole('button', { name: words.leaveFocusMode }).click();
      await expect(contents).toBeVisible();
      await expect(page.getByRole('button', { name: words.leaveFocusMode })).toBeHidden();
      expect(await page.evaluate(() => localStorage.getItem('focus'))).toBeNull();
    });

    test('follow another tab', async ({ page, context }) => {
      const other = await context.newPage();
      await other.goto(`${lang}/sample/`);
      await other.getByRole('button', { name: words.settings }).click();
      await other.getByRole('radio', { name: words.measures.wide, exact: true }).check();
      await expect(page.locator('html')).toHaveAttribute('data-measure', 'wide');
      await expect(
        page.getByRole('radio', { name: words.measures.wide, exact: true }),
      ).toBeChecked();
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`are accessible in the ${colorScheme} theme`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await expect(page.getByRole('dialog', { name: words.settings })).toBeVisible();
        expect(await accessibilityViolations(page)).toEqual([]);
      });
    }

    test('are never wider than the window, at any size of text', async ({ page }) => {
      await page.getByRole('radio', { name: words.textSizes.largest, exact: true }).check();
      for (const width of [320, 360, 768]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await overflowingElements(page), `at ${width} px`).toEqual([]);
      }
    });
  });
}

test('a value that is none of a setting’s counts as its default', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['theme', 'text', 'measure', 'focus', 'keys', 'places'])
      localStorage.setItem(name, '{"x":');
  });
  await page.goto('en/sample/');
  const data = await rootData(page);
  for (const name of ['theme', 'text', 'measure', 'focus']) expect(data[name]).toBeUndefined();
  await page.getByRole('button', { name: wordsFor('en').settings }).click();
  await expect(page.getByRole('radio', { name: wordsFor('en').themeSystem })).toBeChecked();
});

test('where storage is blocked a choice shapes the page all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('en/sample/');
  await page.getByRole('button', { name: wordsFor('en').settings }).click();
  await page.getByRole('radio', { name: wordsFor('en').themeDark }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('radio', { name: wordsFor('en').themeDark })).toBeChecked();
});
