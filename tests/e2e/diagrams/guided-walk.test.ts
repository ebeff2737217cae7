import { expect, fixtureTest as test } from '#tests/support/test.ts';
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
    'Step 2 of 2 It keeps for a day. The walk ends here.',
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

test('the walk ends where a step is selected', async ({ page }) => {
  const chart = await openChart(page, 'en', 'd3aa');
  await toolOf(chart, 'walk').click();
  await expect(chart.locator('.walk')).toBeVisible();
  await nodeOf(chart, 'E').click();
  await expect(chart.locator('.walk')).toBeHidden();
  await expect(toolOf(chart, 'walk')).toHaveAttribute('aria-pressed', 'false');
  expect((await litIn(chart))['E']).toBe('here');
});
