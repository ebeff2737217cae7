import { accessibilityViolations } from '#tests/support/accessibility.ts';
import { bilingualPages } from '#tests/support/bilingual-pages.ts';
import { overflowingElements } from '#tests/support/overflow.ts';
import { expectView } from '#tests/support/reading-view.ts';
import { expect, test } from '#tests/support/test.ts';

for (const path of bilingualPages()) {
  test.describe(`/${path} in both languages`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`${path}?view=both`);
      await expectView(page, 'both');
    });

    test('has every passage in both, and never scrolls sideways', async ({ page }) => {
      await expect(page.locator(':is(.missing, .lone)')).toHaveCount(0);
      const without = await page.evaluate(() =>
        [...document.querySelectorAll('[data-passages] :is(p, li)[id]')].flatMap((passage) =>
          passage.querySelector(':scope > .other')?.textContent.trim() ? [] : [passage.id],
        ),
      );
      expect(without).toEqual([]);
      for (const width of [320, 768, 1280, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await overflowingElements(page), `at ${width} px`).toEqual([]);
      }
    });

    test('is accessible', async ({ page }) => {
      expect(await accessibilityViolations(page)).toEqual([]);
    });
  });
}
