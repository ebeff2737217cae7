import type { Locator, Page } from 'playwright/test';
import { expect, fixtureTest as test } from '#tests/support/test.ts';
import { nodeOf, openChart, scaleOf, toolOf } from './open-chart.ts';

/** The middle of something on the screen. */
async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('Expected something on the screen, but found nothing.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('buttons zoom in and out, and all of the chart is shown again', async ({ page }) => {
  const chart = await openChart(page, 'en', 'd3aa');
  expect(await scaleOf(chart)).toBe(1);
  await toolOf(chart, 'zoom-in').click();
  expect(await scaleOf(chart)).toBe(1.4);
  await expect(chart.locator('.said')).toHaveText('140%');
  await toolOf(chart, 'zoom-out').click();
  await toolOf(chart, 'zoom-out').click();
  expect(await scaleOf(chart)).toBeLessThan(1);
  await toolOf(chart, 'fit').click();
  expect(await scaleOf(chart)).toBe(1);
  await expect(chart.locator('.said')).toHaveText('100%');
  for (let press = 0; press < 8; press += 1) await toolOf(chart, 'zoom-in').click();
  expect(await scaleOf(chart)).toBe(4);
});

test('a chart higher than the window is shown whole on demand', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 320 });
  const chart = await openChart(page, 'en', 'd3aa');
  await toolOf(chart, 'fit').click();
  const svg = await chart.locator('svg.diagram').boundingBox();
  expect(svg?.height).toBeLessThan(320);
  await toolOf(chart, 'fit').click();
  expect(await scaleOf(chart)).toBe(1);
});

test('the wheel zooms with Ctrl, round the pointer, and else scrolls the page', async ({
  page,
}) => {
  const chart = await openChart(page, 'en', 'd3aa');
  const node = nodeOf(chart, 'B');
  const at = await middleOf(node);
  await page.mouse.move(at.x, at.y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect.poll(() => scaleOf(chart)).toBeGreaterThan(1.2);
  const after = await middleOf(node);
  expect(Math.abs(after.y - at.y)).toBeLessThan(2);
  await toolOf(chart, 'fit').click();
  await node.scrollIntoViewIfNeeded();
  const place = await middleOf(node);
  await page.mouse.move(place.x, place.y);
  const before = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  expect(await scaleOf(chart)).toBe(1);
});

test('a double click zooms in and the mouse drags what is larger than its place', async ({
  page,
}) => {
  const chart = await openChart(page, 'en', 'd3aa');
  await nodeOf(chart, 'B').dblclick();
  expect(await scaleOf(chart)).toBe(2);
  await toolOf(chart, 'zoom-in').click();
  await toolOf(chart, 'zoom-in').click();
  const canvas = chart.locator('.canvas');
  await canvas.scrollIntoViewIfNeeded();
  const at = await middleOf(canvas);
  const before = await canvas.evaluate((element) => [element.scrollLeft, element.scrollTop]);
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x - 20, at.y - 30, { steps: 4 });
  await page.mouse.up();
  const after = await canvas.evaluate((element) => [element.scrollLeft, element.scrollTop]);
  expect([(before[0] ?? 0) - (after[0] ?? 0), (before[1] ?? 0) - (after[1] ?? 0)]).toEqual([
    -20, -30,
  ]);
  // What a drag ends on is not clicked.
  await expect(chart.locator('[data-lit="here"]')).toHaveCount(1);
});

test('the full screen shows all of the chart, zooms by the wheel and is left with Escape', async ({
  page,
}) => {
  const chart = await openChart(page, 'en', 'd3aa');
  await toolOf(chart, 'full').click();
  await expect(chart).toHaveAttribute('full');
  const box = await chart.boundingBox();
  expect([box?.width, box?.height]).toEqual(Object.values(page.viewportSize() ?? {}));
  const at = await middleOf(nodeOf(chart, 'B'));
  await page.mouse.move(at.x, at.y);
  await page.mouse.wheel(0, -100);
  await expect.poll(() => scaleOf(chart)).toBeGreaterThan(1);
  await toolOf(chart, 'full').click();
  await expect(chart).not.toHaveAttribute('full');
  expect(await scaleOf(chart)).toBe(1);
});

test('in a full screen too small for it a chart stays large enough to read', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 560 });
  const chart = await openChart(page, 'en', 'd3ab');
  const width = await chart.locator('svg.diagram').getAttribute('data-width');
  if (width === 'small') await toolOf(chart, 'turn').click();
  await expect(chart.locator('svg[data-turning]')).toHaveCount(0);
  await toolOf(chart, 'full').click();
  await expect(chart).toHaveAttribute('full');
  expect(await scaleOf(chart)).toBeGreaterThanOrEqual(0.67);
});

test('a chart that goes on at a side has a shade there', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 560 });
  const chart = await openChart(page, 'en', 'd3ab');
  const shades = (): Promise<string> =>
    chart.locator('.canvas').evaluate((canvas) => getComputedStyle(canvas).backgroundAttachment);
  expect(await shades()).toBe('local, local, scroll, scroll');
  // On paper there is none.
  await page.emulateMedia({ media: 'print' });
  expect(await shades()).toBe('scroll');
});

test('where the browser has no full screen the chart fills the page instead', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Element.prototype, 'requestFullscreen');
  });
  const chart = await openChart(page, 'en', 'd3aa');
  await toolOf(chart, 'full').click();
  await expect(chart).toHaveAttribute('full');
  const box = await chart.boundingBox();
  expect([box?.width, box?.height]).toEqual(Object.values(page.viewportSize() ?? {}));
  await page.keyboard.press('Escape');
  await expect(chart).not.toHaveAttribute('full');
  await expect(nodeOf(chart, 'A')).toBeVisible();
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true, viewport: { width: 400, height: 800 } });

  /** Puts fingers on the screen and moves them, each along its points. */
  async function touch(page: Page, fingers: [x: number, y: number][][]): Promise<void> {
    const session = await page.context().newCDPSession(page);
    const steps = fingers[0]?.length ?? 0;
    for (let step = 0; step < steps; step += 1) {
      await session.send('Input.dispatchTouchEvent', {
        type: step === 0 ? 'touchStart' : 'touchMove',
        touchPoints: fingers.map((points, id) => ({
          x: points[step]?.[0] ?? 0,
          y: points[step]?.[1] ?? 0,
          id,
        })),
      });
    }
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  /**
   * Waits until the page has come to rest after a finger's swing. A tap of the tests' driver cancels touches, which
   * the browser calls an error while a page scrolls.
   */
  async function restOf(page: Page): Promise<void> {
    let [last, steady] = [Number.NaN, 0];
    await expect
      .poll(
        async () => {
          const now = await page.evaluate(() => scrollY);
          steady = now === last ? steady + 1 : 0;
          last = now;
          return steady;
        },
        { intervals: [50] },
      )
      .toBeGreaterThanOrEqual(5);
  }

  const line = (from: [number, number], to: [number, number]): [number, number][] =>
    Array.from({ length: 9 }, (_, step) => [
      from[0] + ((to[0] - from[0]) * step) / 8,
      from[1] + ((to[1] - from[1]) * step) / 8,
    ]);

  test('a pinch zooms the chart and not the page', async ({ page }) => {
    const chart = await openChart(page, 'en', 'd3aa');
    const { x, y } = await middleOf(nodeOf(chart, 'B'));
    await touch(page, [line([x - 20, y], [x - 80, y]), line([x + 20, y], [x + 80, y])]);
    await expect.poll(() => scaleOf(chart)).toBeGreaterThan(2);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  });

  test('one finger scrolls the page until the chart is larger than its place', async ({ page }) => {
    const chart = await openChart(page, 'en', 'd3aa');
    const at = await middleOf(nodeOf(chart, 'C'));
    const before = await page.evaluate(() => scrollY);
    await touch(page, [line([at.x, at.y], [at.x, at.y - 120])]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 60);
    await restOf(page);
    for (let press = 0; press < 5; press += 1) await toolOf(chart, 'zoom-in').tap();
    const canvas = chart.locator('.canvas');
    await canvas.scrollIntoViewIfNeeded();
    const middle = await middleOf(canvas);
    const left = await canvas.evaluate((element) => element.scrollLeft);
    await touch(page, [line([middle.x, middle.y], [middle.x - 120, middle.y])]);
    await expect
      .poll(() => canvas.evaluate((element) => element.scrollLeft))
      .toBeGreaterThan(left + 60);
  });

  test('the tools are large enough for a finger', async ({ page }) => {
    const chart = await openChart(page, 'en', 'd3aa');
    const small = await chart.locator('.tools button').evaluateAll((buttons) =>
      buttons.flatMap((button) => {
        const { width, height } = button.getBoundingClientRect();
        return width < 44 || height < 44 ? [button.getAttribute('data-tool')] : [];
      }),
    );
    expect(small).toEqual([]);
  });
});
