import { gzipSync } from 'node:zlib';
import { expect, fixtureTest as test } from '#tests/support/test.ts';
import { chartOf, nodeOf, openChart, toolOf } from './open-chart.ts';

test('a chart turns to its other direction and back, and its parts come along', async ({
  page,
}) => {
  const chart = await openChart(page, 'en', 'd3ab');
  const svg = chart.locator('svg.diagram');
  const geometry = (): Promise<string[]> =>
    svg.evaluate((drawing) =>
      [drawing, ...drawing.querySelectorAll('*')].map((each) =>
        ['d', 'transform', 'viewBox', 'x', 'width'].map((name) => each.getAttribute(name)).join(),
      ),
    );
  const before = await geometry();
  await toolOf(chart, 'turn').click();
  await expect(svg).toHaveAttribute('data-axis', 'vertical');
  await expect(svg).not.toHaveAttribute('data-turning');
  await expect(svg).toHaveAttribute('viewBox', /^-1\.5 -1\.5 [\d.]+ [\d.]+$/);
  const leaves = await nodeOf(chart, 'L').boundingBox();
  const shelf = await nodeOf(chart, 'F').boundingBox();
  expect(shelf?.y).toBeGreaterThan((leaves?.y ?? Infinity) + 100);
  await toolOf(chart, 'turn').click();
  await expect(svg).toHaveAttribute('data-axis', 'horizontal');
  await expect(svg).not.toHaveAttribute('data-turning');
  expect(await geometry()).toEqual(before);
});

test('without motion a chart turns at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const chart = await openChart(page, 'en', 'd3aa');
  const axes = await toolOf(chart, 'turn').evaluate((button) => {
    const svg = button.closest('flow-diagram')?.querySelector('svg');
    (button as HTMLElement).click();
    return [svg?.dataset['axis'], svg?.hasAttribute('data-turning')];
  });
  expect(axes).toEqual(['horizontal', false]);
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 360, height: 800 } });

  test('a chart that only fits turned stands so, with and without script', async ({
    page,
    browser,
    site,
  }) => {
    const chart = await openChart(page, 'en', 'd3ab');
    await expect(chart.locator('svg')).toHaveCount((await chart.locator('.tools svg').count()) + 1);
    await expect(chart.locator('.canvas svg')).toHaveAttribute('data-axis', 'vertical');
    const withScript = await chart.locator('.canvas svg').boundingBox();
    const context = await browser.newContext({
      baseURL: site.url,
      viewport: { width: 360, height: 800 },
      javaScriptEnabled: false,
    });
    const plain = await context.newPage();
    await plain.goto('en/sample/');
    const shown = chartOf(plain, 'd3ab').locator('.canvas svg').filter({ visible: true });
    await expect(shown).toHaveAttribute('data-axis', 'vertical');
    await expect(shown).toHaveAccessibleName('The parts of a cold brew');
    const withoutScript = await shown.boundingBox();
    expect(withoutScript?.width).toBe(withScript?.width);
    expect(withoutScript?.height).toBe(withScript?.height);
    // A link to a node leads to the drawing that has it.
    await plain.goto('en/sample/#d3ab-M');
    await expect(chartOf(plain, 'd3ab').locator('#d3ab-M')).toBeInViewport();
    await context.close();
  });

  test('a chart follows the width until the reader turns it', async ({ page }) => {
    const chart = await openChart(page, 'en', 'd3ab');
    const svg = chart.locator('.canvas svg');
    await page.setViewportSize({ width: 1000, height: 800 });
    await expect(svg).toHaveAttribute('data-axis', 'horizontal');
    await toolOf(chart, 'turn').click();
    await expect(svg).toHaveAttribute('data-axis', 'vertical');
    await page.setViewportSize({ width: 1200, height: 800 });
    await page.setViewportSize({ width: 900, height: 800 });
    await expect(svg).toHaveAttribute('data-axis', 'vertical');
  });
});

test('all that a chart loads when it comes near is at most 8 KB compressed', async ({ page }) => {
  await page.goto('en/sample/');
  await page.waitForLoadState('networkidle');
  const loaded: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') loaded.push(response.body());
  });
  const chart = chartOf(page, 'd3aa');
  await chart.scrollIntoViewIfNeeded();
  await expect(chart.locator('svg [tabindex="0"]')).toHaveCount(1);
  const sizes = (await Promise.all(loaded)).map((body) => gzipSync(body).length);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(8 * 1024);
});
