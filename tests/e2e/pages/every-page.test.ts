import { langs, langTag } from '#src/model/lang.ts';
import { accessibilityViolations } from '#tests/support/accessibility.ts';
import { pagesOf, realSite } from '#tests/support/built-site.ts';
import { overflowingElements } from '#tests/support/overflow.ts';
import { expect, test } from '#tests/support/test.ts';

const widths = [320, 360, 768, 1024, 1280, 1920];

for (const path of pagesOf(realSite)) {
  test.describe(`the page /${path}`, () => {
    test('loads whole, with one heading of the first rank, and nothing to complain of', async ({
      page,
    }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page.getByRole('main')).toHaveCount(1);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await page.waitForLoadState('networkidle');
    });

    test('names the language of its text', async ({ page }) => {
      await page.goto(path);
      const lang = langs.find((each) => path.startsWith(`${each}/`));
      const tags = langs.map(langTag);
      await expect(page.locator('html')).toHaveAttribute(
        'lang',
        lang === undefined ? new RegExp(`^(?:${tags.join('|')})$`) : langTag(lang),
      );
    });

    test('never scrolls sideways', async ({ page }) => {
      await page.goto(path);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect(await overflowingElements(page), `at ${width} px`).toEqual([]);
      }
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 1280]) {
        test(`is accessible in the ${colorScheme} theme at ${width} px`, async ({ page }) => {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.setViewportSize({ width, height: 800 });
          await page.goto(path);
          expect(await accessibilityViolations(page)).toEqual([]);
        });
      }
    }
  });
}
