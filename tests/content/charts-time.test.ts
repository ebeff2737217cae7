import { expect, test } from 'playwright/test';
import { makeChart } from '#src/diagrams/make-chart.ts';
import { graphFromSource } from '#src/diagrams/run-mermaid.ts';
import { siteCharts } from '#tests/support/charts/site-charts.ts';

test.describe.configure({ timeout: 0 });

/** What is aimed at, in seconds; told, not held to, as machines differ. */
const aim = 15;

test('every chart of the site made anew is the one that is kept', async () => {
  const kept = await siteCharts();
  const start = performance.now();
  const anew = await Promise.all(
    kept.map(({ chart, sources }) => makeChart(chart.id, sources, graphFromSource)),
  );
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${anew.length} charts read and laid out along both axes in ${seconds.toFixed(1)} s (aim: ${aim} s)`,
  );
  expect(anew.length).toBeGreaterThan(0);
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  expect(plain(anew)).toEqual(plain(kept.map(({ chart }) => chart)));
});
