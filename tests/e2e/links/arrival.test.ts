import { langs } from '#src/model/lang.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { accessibilityViolations } from '#tests/support/accessibility.ts';
import { isPassageInView } from '#tests/support/passage.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';

test.use({ viewport: { width: 1280, height: 600 } });

/** Fragments that name nothing, as strangers write them. */
const unknown = [
  'nope',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '%3Cscript%3E',
  '%',
  '%E6%B0',
  '__proto__',
  '"\'`',
  'a'.repeat(10_000),
];

for (const lang of langs) {
  const words = wordsFor(lang).links;

  for (const fragment of unknown) {
    test(`the fragment "${fragment.slice(0, 30)}" gives a quiet notice in ${lang} with a way on`, async ({
      page,
    }) => {
      await page.goto(`${lang}/sample/#${fragment}`);
      const notice = page.getByRole('status').filter({ hasText: words.unknown });
      await expect(notice).toBeVisible();
      await expect(notice.locator('script, img')).toHaveCount(0);
      await notice.getByRole('link', { name: words.beginning }).click();
      await expect(notice).toBeHidden();
      await expect.poll(() => isPassageInView(page, 'content')).toBe(true);
    });
  }

  test(`the notice in ${lang} can be closed, and goes when the reader goes on`, async ({
    page,
  }) => {
    await page.goto(`${lang}/sample/#nope`);
    const notice = page.getByText(words.unknown);
    await page.getByRole('button', { name: words.dismiss, exact: true }).click();
    await expect(notice).toBeHidden();
    await page.evaluate(() => (location.hash = 'gone'));
    await expect(notice).toBeVisible();
    await page.evaluate(() => (location.hash = 'p2aa'));
    await expect(notice).toBeHidden();
  });

  for (const width of [320, 1280]) {
    test(`the notice in ${lang} is accessible at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(`${lang}/sample/#nope`);
      await expect(page.getByText(words.unknown)).toBeVisible();
      expect(await accessibilityViolations(page)).toEqual([]);
    });
  }
}

test('a range of lines is shown and lit, and put out when the reader goes on', async ({ page }) => {
  await page.goto('en/sample/#c2aa-L3-L5');
  const lit = page.locator('[data-lit]');
  await expect(lit).toHaveCount(3);
  await expect(lit.first()).toHaveId('c2aa-L3');
  await expect(lit.last()).toHaveId('c2aa-L5');
  await expect.poll(() => isPassageInView(page, 'c2aa-L3')).toBe(true);
  await page.evaluate(() => (location.hash = 'c2aa-L7-L6'));
  await expect(lit).toHaveCount(2);
  await page.evaluate(() => (location.hash = 'p2aa'));
  await expect(lit).toHaveCount(0);
});

for (const [fragment, id] of [
  ['c2aa-L900', 'c2aa'],
  ['c2aa-L900-L950', 'c2aa'],
  ['d3aa-Gone', 'd3aa'],
]) {
  test(`the fragment "${fragment}" leads to the figure of what is no more`, async ({ page }) => {
    await page.goto(`en/sample/#${fragment}`);
    await expect(page.locator('[data-lit]')).toHaveId(id ?? '');
    await expect.poll(() => isPassageInView(page, id ?? '')).toBe(true);
  });
}

test('a range of lines is lit in both languages side by side too', async ({ page }) => {
  await page.goto('en/sample/?view=both#c2aa-L3-L5');
  await expect(page.locator('#p2aa > .other')).toBeVisible();
  await expect(page.locator('[data-lit]')).toHaveCount(3);
  await expect.poll(() => isPassageInView(page, 'c2aa-L3')).toBe(true);
});
