import type { Locator, Page } from 'playwright/test';
import type { Lang } from '#src/model/lang.ts';
import { expect } from '#tests/support/test.ts';

/** A chart of the sample on a page: the steps to a pot of tea (down), or the parts of a cold brew (across, with a group, links and sentences). */
export type ChartId = 'd3aa' | 'd3ab';

/** Opens the sample at a chart and waits until it lives. */
export async function openChart(page: Page, lang: Lang, id: ChartId): Promise<Locator> {
  await page.goto(`${lang}/sample/`);
  const chart = chartOf(page, id);
  await chart.scrollIntoViewIfNeeded();
  await expect(chart.locator('svg [tabindex="0"]')).toHaveCount(1);
  return chart;
}

/** The chart of a figure. */
export const chartOf = (page: Page, id: ChartId): Locator =>
  page.locator(`flow-diagram[chart="${id}"]`);

/** A node by its id in the source. */
export const nodeOf = (chart: Locator, id: string): Locator => chart.locator(`[data-node="${id}"]`);

/** The line of text under a chart. */
export const toldBy = (chart: Locator): Locator => chart.locator('.told');

/** A tool by its name in the markup. */
export const toolOf = (chart: Locator, name: string): Locator =>
  chart.locator(`[data-tool="${name}"]`);

/** The ids of the nodes, edges and labels that are lit, by how. */
export const litIn = (chart: Locator): Promise<Record<string, string>> =>
  chart.evaluate((element) =>
    Object.fromEntries(
      [...element.querySelectorAll('svg :is([data-node], [data-edge])[data-lit]')].map((part) => [
        part.getAttribute('data-node') ??
          `${part.getAttribute('data-from')}>${part.getAttribute('data-to')}`,
        part.getAttribute('data-lit') ?? '',
      ]),
    ),
  );

/** Moves the focus into the chart as the Tab key does. */
export async function tabInto(page: Page, chart: Locator): Promise<void> {
  await chart.evaluate((element) => {
    const before = [...document.querySelectorAll<HTMLElement>('main a[href], main button')].filter(
      (each) =>
        each.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING &&
        each.checkVisibility(),
    );
    before.at(-1)?.focus({ preventScroll: true });
  });
  for (let presses = 0; presses < 5; presses += 1) {
    await page.keyboard.press('Tab');
    if (await chart.evaluate((element) => element.contains(document.activeElement))) return;
  }
}

/** How large a chart is shown: 1 is the size in which its labels are set. */
export const scaleOf = (chart: Locator): Promise<number> =>
  chart
    .locator('svg.diagram')
    .evaluate((svg) =>
      Number(
        (svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width).toFixed(
          2,
        ),
      ),
    );
