import { createRequire } from 'node:module';
import { expect, test, type Browser, type Page } from 'playwright/test';
import { drawSvg } from '#src/diagrams/draw-svg.ts';
import { langs } from '#src/model/lang.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { openChartPage } from '#tests/support/charts/chart-page.ts';
import { shownByMermaid, shownByUs, type Shown } from '#tests/support/charts/facts-in-page.ts';
import { siteCharts, type SiteChart } from '#tests/support/charts/site-charts.ts';

// Our drawings against those of Mermaid itself, as it runs in a browser.

// All charts are laid out once, by one worker, however long a busy machine takes.
test.describe.configure({ mode: 'default', timeout: 0 });

let browser: Browser;
let page: Page;
let charts: SiteChart[];
test.beforeAll(async () => {
  charts = await siteCharts();
  ({ browser, page } = await openChartPage());
  const path = createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js');
  await page.addScriptTag({ path });
});
test.afterAll(() => browser.close());

for (const lang of langs) {
  test(`every chart in ${lang} shows the nodes, edges and words that Mermaid shows`, async () => {
    const words = wordsFor(lang).diagram;
    const svgs = charts.map(({ chart }) => drawSvg({ chart, lang, words }));
    const ours = await page.evaluate(shownByUs, svgs);
    const theirs = await page.evaluate(
      shownByMermaid,
      charts.map(({ sources }) => sources[lang]),
    );
    const named = (shown: Shown[]): [string, Shown][] =>
      shown.map((item, index) => [charts[index]?.chart.id ?? '', item]);
    expect(named(ours)).toEqual(named(theirs));
  });
}
