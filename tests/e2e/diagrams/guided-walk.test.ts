import { expect, fixtureTest as test } from '#tests/support/test.ts';
import type { Locator } from 'playwright/test';
import { litIn, nodeOf, openChart, toolOf } from './open-chart.ts';

test('the walk goes the steps of the author, says their sentences and offers the branches', async ({
  page,
}) => {
  const chart = await openChart(page, 'en', 'd3ab');
  const panel = chart.locator('.walk');
  await expect(panel).toBeHidden();
  await toolOf(chart, 'walk').click();
  await expect(panel.locator('.sentence')).toHaveText('The walk begins here.');
  expect((await litIn(chart))['M']).toBe('here');
  await expect(toolOf(chart, 'previous')).toHaveAttribute('aria-disabled', 'true');
  await toolOf(chart, 'next').click();
  await expect(panel.locator('p')).toHaveText('Step 1 of 2 Leaves and water are mixed first.');
  expect((await litIn(chart))['S']).toBe('here');
  await toolOf(chart, 'next').click();
  await expect(panel.locator('p')).toHaveText(
    'Step 2 of 2 What is clear is sold. It keeps for a day. The walk ends here.',
  );
  await expect(toolOf(chart, 'next')).toHaveAttribute('aria-disabled', 'true');
  await toolOf(chart, 'next').click({ force: true });
  expect((await litIn(chart))['F']).toBe('here');
  await toolOf(chart, 'previous').click();
  await expect(panel.locator('p')).toHaveText('Step 1 of 2 Leaves and water are mixed first.');
  await toolOf(chart, 'leave').click();
  await expect(panel).toBeHidden();
  expect(await litIn(chart)).toEqual({});
});

test('another branch may be taken, and the walk comes back to its steps', async ({ page }) => {
  const chart = await openChart(page, 'zh', 'd3aa');
  const panel = chart.locator('.walk');
  await toolOf(chart, 'walk').focus();
  await page.keyboard.press('Enter');
  await expect(panel).toBeVisible();
  await toolOf(chart, 'next').focus();
  await page.keyboard.press('Enter');
  await expect(panel.locator('.branches button')).toHaveText(['是 → 投茶', '否 → 等3 min']);
  await panel.getByRole('button', { name: '否 → 等3 min' }).focus();
  await page.keyboard.press('Enter');
  await expect(panel.locator('p')).toHaveText('第2步 水温合适？ → 否 → 等3 min');
  await expect(toolOf(chart, 'next')).toBeFocused();
  await page.keyboard.press('Enter');
  expect((await litIn(chart))['B']).toBe('here');
  await page.keyboard.press('Enter');
  await expect(panel.locator('.step')).toHaveText('第2步，共4步');
  expect((await litIn(chart))['C']).toBe('here');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

test('a button that is pressed before the chart can answer is answered once it can', async ({
  page,
}) => {
  const held = Promise.withResolvers<undefined>();
  await page.route(/\/_assets\/element\.[\w-]+\.js$/, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    if (/define\(.flow-diagram/.test(body)) await held.promise;
    await route.fulfill({ response, body });
  });
  await page.goto('en/sample/#d3ab', { waitUntil: 'domcontentloaded' });
  const chart = page.locator('flow-diagram[chart=d3ab]');
  await toolOf(chart, 'more').click();
  await toolOf(chart, 'walk').click();
  await expect(chart.locator('.walk')).toBeHidden();
  held.resolve(undefined);
  await expect(chart.locator('.walk')).toBeVisible();
});

test('the walk ends where a step is selected', async ({ page }) => {
  const chart = await openChart(page, 'en', 'd3aa');
  await toolOf(chart, 'walk').click();
  await expect(chart.locator('.walk')).toBeVisible();
  await nodeOf(chart, 'E').click();
  await expect(chart.locator('.walk')).toBeHidden();
  await expect(toolOf(chart, 'walk')).toHaveAttribute('aria-pressed', 'false');
  expect((await litIn(chart))['E']).toBe('here');
});

test('the walk speaks the language of the labels, in Chinese without a space between sentences', async ({
  page,
}) => {
  const chart = await openChart(page, 'en', 'd3ab');
  const words = chart.locator('.walk p');
  await toolOf(chart, 'walk').click();
  await toolOf(chart, 'next').click();
  await toolOf(chart, 'labels').click();
  await expect(words).toHaveText('Step 1 of 2 先把茶叶和水混在一起。');
  await toolOf(chart, 'next').click();
  await expect(words).toHaveText('Step 2 of 2 清的就上架。可以放一天。The walk ends here.');
  await toolOf(chart, 'labels').click();
  await expect(words).toContainText(
    'What is clear is sold. It keeps for a day. The walk ends here.',
  );
});

test('a step that begins elsewhere is told from where it begins, and its start is lit', async ({
  page,
}) => {
  const chart = await openChart(page, 'zh', 'd3ab');
  const words = chart.locator('.walk p');
  await toolOf(chart, 'walk').click();
  await toolOf(chart, 'labels').click();
  await chart.evaluate((diagram) => {
    for (const each of diagram.querySelectorAll('[data-note-en]')) {
      each.removeAttribute('data-note-en');
    }
  });
  await toolOf(chart, 'next').click();
  await toolOf(chart, 'next').click();
  // The walk stood at “Stand”, which is in the pot.
  await expect(words).toHaveText('第2步，共2步 Clear? → Yes → Shelf。走读到此为止。');
  expect((await litIn(chart))['K']).toBe('way');
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 560 } });

  /** Where a part stands in the window, from its top. */
  const topOf = async (part: Locator): Promise<number> =>
    Math.round((await part.boundingBox())?.y ?? Number.NaN);

  test('the buttons of the walk stay where they are while it goes on, and its steps in sight', async ({
    page,
  }) => {
    const chart = await openChart(page, 'zh', 'd3aa');
    const panel = chart.locator('.walk');
    await toolOf(chart, 'walk').tap();
    await toolOf(chart, 'next').tap();
    const top = await topOf(toolOf(chart, 'next'));
    for (const step of ['C', 'D']) {
      await toolOf(chart, 'next').tap();
      expect((await litIn(chart))[step]).toBe('here');
      expect(await topOf(toolOf(chart, 'next'))).toBe(top);
      const [node, covered] = [await nodeOf(chart, step).boundingBox(), await topOf(panel)];
      expect((node?.y ?? 0) + (node?.height ?? 0)).toBeLessThanOrEqual(covered);
      await expect(nodeOf(chart, step)).toBeInViewport();
    }
  });
});
