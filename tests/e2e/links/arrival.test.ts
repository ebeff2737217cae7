import { langs } from '#src/model/lang.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { isPassageInView } from '#tests/support/passage.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';

test.use({ viewport: { width: 1280, height: 600 } });

/** Fragments that name nothing, as strangers write them. */
const unknown = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '%',
  '%E6%B0',
  '"\'`',
];

for (const lang of langs) {
  for (const fragment of [...unknown, '__proto__', 'constructor-L3']) {
    test(`the fragment "${fragment}" gives a notice in ${lang}, and adds no element`, async ({
      page,
    }) => {
      await page.goto(`${lang}/sample/#${fragment}`);
      await expect(page.getByText(wordsFor(lang).heads.unknownPassage)).toBeVisible();
      await expect(page.locator('main :is(img, script:not([src]))')).toHaveCount(0);
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
    await expect.poll(() => isPassageInView(page, id ?? '')).toBe(true);
    await expect(page.getByText(wordsFor('en').heads.unknownPassage)).toBeHidden();
  });
}

test('a range of lines is lit in both languages side by side too', async ({ page }) => {
  await page.goto('en/sample/?view=both#c2aa-L3-L5');
  await expect(page.locator('#p2aa > .other')).toBeVisible();
  await expect(page.locator('[data-lit]')).toHaveCount(3);
  await expect.poll(() => isPassageInView(page, 'c2aa-L3')).toBe(true);
});

test('a quotation that the browser cannot read leaves its passage shown and lit', async ({
  page,
}) => {
  await page.goto('en/sample/');
  // What a browser without text fragments makes of the address.
  await page.evaluate(() => history.replaceState(null, '', '#p4ab%3A~%3Atext=clay'));
  await page.evaluate(() => dispatchEvent(new HashChangeEvent('hashchange')));
  await expect(page.locator('[data-lit]')).toHaveId('p4ab');
  await expect.poll(() => isPassageInView(page, 'p4ab')).toBe(true);
});
