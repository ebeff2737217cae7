import { langs, type Lang } from '#src/model/lang.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { accessibilityViolations } from '#tests/support/accessibility.ts';
import { overflowingElements } from '#tests/support/overflow.ts';
import { isPassageInView } from '#tests/support/passage.ts';
import { openSearch, searchDialog } from '#tests/support/search/open-search.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';

/** What a reader looks for, and the section that it stands in. */
const queries: Record<Lang, { query: string; id: string; heading: string }[]> = {
  zh: [
    { query: '海拔', id: 'h1ac', heading: '海拔的影响' },
    { query: '盖碗', id: 'h4ab', heading: '盖碗' },
    { query: 'Steep', id: 'c2aa', heading: '用程序计时' },
  ],
  en: [
    { query: 'altitude', id: 'h1ac', heading: 'What altitude does' },
    { query: 'porcelain', id: 'p4ac', heading: 'The lidded bowl' },
    { query: 'Steep', id: 'c2aa', heading: 'Time by program' },
  ],
};

for (const lang of langs) {
  const words = wordsFor(lang);

  test.describe(`searching in ${lang}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`${lang}/sample/`);
    });

    for (const { query, id, heading } of queries[lang]) {
      test(`for “${query}” leads to the section “${heading}”`, async ({ page }) => {
        const dialog = await openSearch(page, lang);
        await dialog.getByRole('searchbox').fill(query);
        const first = dialog.getByRole('listitem').getByRole('link').first();
        await expect(first).toContainText(heading);
        await first.click();
        await expect(dialog).toBeHidden();
        await expect(page).toHaveURL(
          new RegExp(`/some/path/${lang}/sample/\\?hl=[^#]+#${id}(-L\\d+)?$`),
        );
        await expect.poll(() => isPassageInView(page, id)).toBe(true);
      });
    }

    test('is opened by Ctrl+K, and Escape gives the focus back', async ({ page }) => {
      const before = page.getByRole('main').getByRole('link').first();
      await before.focus();
      await page.keyboard.press('Control+k');
      await expect(searchDialog(page, lang).getByRole('searchbox')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(searchDialog(page, lang)).toBeHidden();
      await expect(before).toBeFocused();
    });

    test('is closed by its button, which gives the focus back', async ({ page }) => {
      const dialog = await openSearch(page, lang);
      await dialog.getByRole('button', { name: words.close }).click();
      await expect(dialog).toBeHidden();
      await expect(page.getByRole('button', { name: words.search.name })).toBeFocused();
    });

    test('is done by keyboard alone', async ({ page }) => {
      const [wanted] = queries[lang];
      await page.keyboard.press('Control+k');
      await page.keyboard.type(wanted?.query ?? '');
      const results = searchDialog(page, lang).getByRole('listitem').getByRole('link');
      await expect(results.first()).toContainText(wanted?.heading ?? '');
      await page.keyboard.press('ArrowDown');
      await expect(results.first()).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`#${wanted?.id ?? ''}(-L\\d+)?$`));
    });

    test('says so where nothing is found', async ({ page }) => {
      const dialog = await openSearch(page, lang);
      await dialog.getByRole('searchbox').fill('qqqzzz');
      await expect(dialog.getByRole('status')).toContainText(
        words.search.none.replace('{}', 'qqqzzz'),
      );
    });

    test('makes the index ready while nothing has been typed yet', async ({ page }) => {
      const index = page.waitForResponse(/pagefind\/wasm/);
      await openSearch(page, lang);
      expect((await index).ok()).toBe(true);
      await expect(page.getByRole('dialog').getByRole('status')).toHaveText(words.search.hint);
    });

    test('loads nothing before it is about to be used', async ({ page }) => {
      const loaded = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      );
      expect(loaded.filter((name) => /pagefind|worker/.test(name))).toEqual([]);
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 1280]) {
        test(`is accessible in the ${colorScheme} theme at ${width} px`, async ({ page }) => {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.setViewportSize({ width, height: 800 });
          const dialog = await openSearch(page, lang);
          await dialog.getByRole('searchbox').fill(queries[lang][0]?.query ?? '');
          await expect(dialog.getByRole('listitem').first()).toBeVisible();
          expect(await accessibilityViolations(page)).toEqual([]);
          expect(await overflowingElements(page)).toEqual([]);
        });
      }
    }
  });

  test.describe(`searching in ${lang} while the index cannot be fetched`, () => {
    test.use({
      expectedErrors: [/Failed to load resource|ERR_FAILED|Failed to fetch|dynamically/],
    });

    test('says so, and works again when asked to', async ({ page, context }) => {
      await context.route('**/pagefind/**', (route) => route.abort());
      await page.goto(`${lang}/sample/`);
      const dialog = await openSearch(page, lang);
      await dialog.getByRole('searchbox').fill(queries[lang][0]?.query ?? '');
      await expect(dialog.getByRole('status')).toHaveText(words.search.failed);
      await context.unroute('**/pagefind/**');
      await dialog.getByRole('button', { name: words.retry }).click();
      await expect(dialog.getByRole('listitem').first()).toBeVisible();
    });
  });
}
