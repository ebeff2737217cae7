import type { Page } from 'playwright/test';
import { langs } from '#src/model/lang.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { accessibilityViolations } from '#tests/support/accessibility.ts';
import { isPassageInView } from '#tests/support/passage.ts';
import { openSearch, resultsOf } from '#tests/support/search/open-search.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';

/** The texts that are lit on a page. */
const litTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('searched') ?? [])].map((range) => (range as Range).toString()),
  );

const samples = { zh: { word: '盖碗', id: 'p4ac' }, en: { word: 'thermometer', id: 'p1ab' } };

for (const lang of langs) {
  const { search } = wordsFor(lang);
  const { word, id } = samples[lang];

  test.describe(`words that a search led to in ${lang}`, () => {
    test('are lit where a result leads, stepped through and put out', async ({ page }) => {
      await page.goto(`${lang}/`);
      const dialog = await openSearch(page, lang);
      await dialog.getByRole('searchbox').fill(word);
      await resultsOf(dialog).first().click();
      const bar = page.getByRole('region', { name: search.lit });
      await expect(bar).toBeVisible();
      const lit = await litTexts(page);
      expect(lit.length).toBeGreaterThan(0);
      expect(new Set(lit.map((each) => each.toLowerCase()))).toEqual(new Set([word]));
      await expect(bar.getByRole('status')).toHaveText(search.litCount(lit.length));
      await bar.getByRole('button', { name: search.litNext }).click();
      expect(await accessibilityViolations(page, 'search-marks')).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(bar).toBeHidden();
      await expect.poll(() => litTexts(page)).toEqual([]);
      expect(new URL(page.url()).search).toBe('');
    });

    test('are lit in the same page without loading it again', async ({ page }) => {
      await page.goto(`${lang}/sample/`);
      await page.evaluate(() => Object.assign(window, { isSame: true }));
      const dialog = await openSearch(page, lang);
      await dialog.getByRole('searchbox').fill(word);
      await expect(resultsOf(dialog).first()).toBeVisible();
      const row = resultsOf(dialog).and(page.locator('[href*="#"]')).first();
      const target = new URL((await row.getAttribute('href')) ?? '', page.url()).hash.slice(1);
      await row.click();
      await expect(dialog).toBeHidden();
      await expect(page.getByRole('region', { name: search.lit })).toBeVisible();
      await expect.poll(() => isPassageInView(page, target)).toBe(true);
      expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
      await page.goBack();
      await expect(page).toHaveURL(new RegExp(`/${lang}/sample/$`));
    });

    test('are lit where an address names them and a passage', async ({ page }) => {
      await page.goto(`${lang}/sample/?hl=${encodeURIComponent(word.toUpperCase())}#${id}`);
      await expect(page.getByRole('region', { name: search.lit })).toBeVisible();
      expect(await isPassageInView(page, id)).toBe(true);
      await page.getByRole('button', { name: search.unlight }).click();
      await expect(page).toHaveURL(new RegExp(`/${lang}/sample/#${id}$`));
    });
  });
}

for (const [what, value] of [
  ['markup', '<img src=x onerror=alert(1)>'],
  ['a pattern', '(a+)+$'],
  ['very much', 'x'.repeat(5000)],
  ['no character', '\u0000'],
] as const) {
  test(`${what} in place of words lights nothing and does no harm`, async ({ page }) => {
    await page.goto(`en/sample/?hl=${encodeURIComponent(value)}#p1ac`);
    await expect(page).toHaveURL(/\/en\/sample\/#p1ac$/);
    await expect(page.getByRole('region', { name: wordsFor('en').search.lit })).toBeHidden();
    expect(await litTexts(page)).toEqual([]);
  });
}

test('what lights words is not loaded where there are none', async ({ page }) => {
  await page.goto('en/sample/');
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  expect(loaded.filter((name) => name.includes('light-words'))).toEqual([]);
});
