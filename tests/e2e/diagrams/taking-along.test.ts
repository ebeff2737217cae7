import { readFile } from 'node:fs/promises';
import { JSDOM } from 'jsdom';
import type { Locator, Page } from 'playwright/test';
import { expect, fixtureTest as test } from '#tests/support/test.ts';
import { nodeOf, openChart, toolOf } from './open-chart.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'], colorScheme: 'dark' });

/** Presses an action of the chart's menu. */
async function choose(chart: Locator, action: string): Promise<void> {
  await toolOf(chart, 'more').click();
  await toolOf(chart, action).click();
}

/** Chooses an action and reads what it has copied. */
async function copied(page: Page, chart: Locator, action: string): Promise<string> {
  await choose(chart, action);
  await expect(chart.locator('.said')).toHaveText('Copied');
  await expect(chart.locator('.menu')).toBeHidden();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Chooses an action and reads the file it gives. */
async function saved(page: Page, chart: Locator, action: string): Promise<[string, Buffer]> {
  const download = page.waitForEvent('download');
  await choose(chart, action);
  const file = await download;
  return [file.suggestedFilename(), await readFile(await file.path())];
}

test('links to the chart and to the selected step are copied', async ({ page }) => {
  const chart = await openChart(page, 'en', 'd3aa');
  expect(await copied(page, chart, 'copy-link')).toMatch(/\/en\/sample\/#d3aa$/);
  await toolOf(chart, 'more').click();
  await expect(toolOf(chart, 'copy-place')).toBeDisabled();
  await page.keyboard.press('Escape');
  await nodeOf(chart, 'C').click();
  expect(await copied(page, chart, 'copy-place')).toMatch(/\/en\/sample\/#d3aa-C$/);
});

test('the source and the text of a chart are copied', async ({ page }) => {
  const chart = await openChart(page, 'en', 'd3aa');
  expect(await copied(page, chart, 'copy-source')).toMatch(/^flowchart TD\naccTitle: /);
  expect(await copied(page, chart, 'copy-outline')).toBe(
    [
      'Figure 1 The steps to a pot of tea',
      '1. Boil water → 2',
      '2. Right heat? Yes → 3; No → 6',
      '3. Add tea → 4',
      '4. Pour water → 5',
      '5. Serve',
      '6. Wait 3\u00a0min → back to 2',
    ].join('\n'),
  );
});

test('a chart is saved as an SVG that stands by itself, in the light theme', async ({ page }) => {
  const chart = await openChart(page, 'en', 'd3ab');
  await nodeOf(chart, 'M').click();
  const [name, file] = await saved(page, chart, 'save-svg');
  const svg = file.toString('utf8');
  expect(name).toBe('d3ab.svg');
  // A slip in the markup makes the parser throw.
  const root = new new JSDOM('').window.DOMParser().parseFromString(
    svg,
    'image/svg+xml',
  ).documentElement;
  expect(root.namespaceURI).toBe('http://www.w3.org/2000/svg');
  expect(root.querySelector('title')?.textContent).toBe('The parts of a cold brew');
  expect(svg).not.toMatch(/class=|\sstyle=|var\(|data-|url\(#|opacity|aria-/);
  expect(svg).toContain('Source Sans 3');
  expect(svg).toContain('Mix');
  expect(svg).not.toContain('混合');
  const backs = /<rect [^>]*fill="rgb\((\d+), (\d+), (\d+)\)"/.exec(svg);
  expect(Math.min(...(backs ?? ['', '0']).slice(1).map(Number))).toBeGreaterThan(240);
});

test('a chart is saved as a PNG of twice its size', async ({ page }) => {
  const chart = await openChart(page, 'en', 'd3ab');
  const [name, file] = await saved(page, chart, 'save-png');
  expect(name).toBe('d3ab.png');
  expect(file.subarray(1, 4).toString('latin1')).toBe('PNG');
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const box = await chart.locator('.canvas svg').evaluate((svg) => {
    const { width, height } = (svg as SVGSVGElement).viewBox.baseVal;
    return [width, height];
  });
  expect([width, height]).toEqual(box.map((side) => Math.ceil((side + 32) * 2)));
});

test('the chart on the page is the same after it was saved', async ({ page }) => {
  const chart = await openChart(page, 'en', 'd3ab');
  const markup = (): Promise<string> => chart.locator('.canvas').innerHTML();
  const before = await markup();
  await saved(page, chart, 'save-svg');
  expect(await markup()).toBe(before);
});

test.describe('where nothing may be copied', () => {
  test.use({ permissions: [] });

  test('that is said', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    const chart = await openChart(page, 'en', 'd3aa');
    await choose(chart, 'copy-link');
    await expect(chart.locator('.said')).toHaveText('Not copied: the browser does not allow it.');
  });
});
