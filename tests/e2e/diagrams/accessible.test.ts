import type { Locator, Page } from 'playwright/test';
import { accessibilityViolations } from '#tests/support/accessibility.ts';
import { overflowingElements } from '#tests/support/overflow.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';
import { nodeOf, openChart, tabInto, toolOf } from './open-chart.ts';

/** The states that a reader can bring a chart into. */
const states: [name: string, enter: (page: Page, chart: Locator) => Promise<void>][] = [
  ['as it was loaded', async (_, chart) => expect(chart).toBeVisible()],
  ['with the focus in it', async (page, chart) => tabInto(page, chart)],
  ['with a step selected', async (_, chart) => nodeOf(chart, 'M').click()],
  [
    'with nothing between two steps',
    async (_, chart) => {
      await nodeOf(chart, 'F').click();
      await nodeOf(chart, 'Z').click();
    },
  ],
  [
    'on a walk',
    async (_, chart) => {
      await toolOf(chart, 'walk').click();
      await toolOf(chart, 'next').click();
      await expect(chart.locator('.walk .step')).not.toBeEmpty();
    },
  ],
  ['enlarged', async (_, chart) => toolOf(chart, 'zoom-in').click()],
  ['turned', async (_, chart) => toolOf(chart, 'turn').click()],
  ['in the other language', async (_, chart) => toolOf(chart, 'labels').click()],
  ['with its menu open', async (_, chart) => toolOf(chart, 'more').click()],
  ['searched', async (_, chart) => chart.getByRole('searchbox').fill('s')],
  ['in full screen', async (_, chart) => toolOf(chart, 'full').click()],
];

for (const [name, enter] of states) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`a chart ${name} is accessible in the ${colorScheme} theme and fits a narrow screen`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 320, height: 800 });
      const chart = await openChart(page, 'en', 'd3ab');
      await enter(page, chart);
      expect(await accessibilityViolations(page)).toEqual([]);
      expect(await overflowingElements(page)).toEqual([]);
    });
  }
}

test('a chart is a document of symbols and links, and its lines are told by them', async ({
  page,
}) => {
  const chart = await openChart(page, 'en', 'd3ab');
  await expect(chart.locator('.canvas svg')).toHaveAttribute('role', 'graphics-document document');
  await expect(nodeOf(chart, 'M')).toHaveAttribute('role', 'graphics-symbol');
  await expect(nodeOf(chart, 'M')).toHaveAttribute('aria-roledescription', 'step');
  await expect(chart.getByRole('link', { name: 'Leaves' })).toHaveAttribute('href', '#h1aa');
  await expect(chart.locator('.edges')).toHaveAttribute('aria-hidden', 'true');
});

test('in forced colours what is selected is told by width and dash', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const chart = await openChart(page, 'en', 'd3aa');
  await nodeOf(chart, 'C').click();
  const widthOf = (selector: string): Promise<string> =>
    chart
      .locator(selector)
      .first()
      .evaluate((part) => getComputedStyle(part).strokeWidth);
  expect(await widthOf('[data-node="C"] > path, [data-node="C"] > rect')).toBe('2.5px');
  expect(await widthOf('[data-from="C"]')).toBe('2px');
  const dash = await chart
    .locator('[data-to="C"]')
    .evaluate((part) => getComputedStyle(part).strokeDasharray);
  expect(dash).not.toBe('none');
});

test('on paper a chart is whole and plain, whatever was done with it', async ({ page }) => {
  const chart = await openChart(page, 'en', 'd3ab');
  await nodeOf(chart, 'M').click();
  for (let press = 0; press < 3; press += 1) await toolOf(chart, 'zoom-in').click();
  await page.emulateMedia({ media: 'print' });
  for (const selector of ['.tools', '.told', '.walk', '.menu']) {
    await expect(chart.locator(selector)).toBeHidden();
  }
  const [svg, canvas] = await Promise.all([
    chart.locator('.canvas svg').boundingBox(),
    chart.locator('.canvas').boundingBox(),
  ]);
  expect(svg?.width).toBeLessThanOrEqual(canvas?.width ?? 0);
  expect(svg?.height).toBeLessThanOrEqual(canvas?.height ?? 0);
  const faint = await chart
    .locator('.canvas svg *')
    .evaluateAll((parts) => parts.filter((part) => getComputedStyle(part).opacity !== '1').length);
  expect(faint).toBe(0);
});
