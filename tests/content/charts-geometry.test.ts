import { expect, test, type Browser, type Page } from 'playwright/test';
import { axisNames, type Axis } from '#src/diagrams/chart.ts';
import { drawSvg } from '#src/diagrams/draw-svg.ts';
import { langs, type Lang } from '#src/model/lang.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { openChartPage, stacks } from '#tests/support/charts/chart-page.ts';
import { labelFlaws, placeFlaws, type Drawn } from '#tests/support/charts/geometry-in-page.ts';
import { siteCharts, type SiteChart } from '#tests/support/charts/site-charts.ts';

// Every chart of the site as a browser draws it, in both languages and both directions.

// All charts are laid out once, by one worker, however long a busy machine takes.
test.describe.configure({ mode: 'default', timeout: 0 });

let browser: Browser;
let page: Page;
let charts: SiteChart[];
test.beforeAll(async () => {
  charts = await siteCharts();
  ({ browser, page } = await openChartPage());
});
test.afterAll(() => browser.close());

const drawAll = (lang: Lang, axis: Axis): Drawn[] =>
  charts.map(({ chart }) => ({
    name: `${chart.id} (${lang}, ${axis})`,
    svg: drawSvg({ chart, lang, words: wordsFor(lang).diagram, axis }),
  }));

for (const axis of axisNames) {
  test(`${axis}: no node is on another, no label on a node, no edge through one`, async () => {
    expect(charts.length).toBeGreaterThan(0);
    for (const lang of langs) {
      expect(await page.evaluate(placeFlaws, drawAll(lang, axis))).toEqual([]);
    }
  });

  for (const [name, font] of Object.entries(stacks)) {
    test(`${axis}: no label leaves its box in ${name}`, async () => {
      for (const lang of langs) {
        const drawings = drawAll(lang, axis);
        await page.evaluate(
          async ([svgs, family]) => {
            // All characters at once, so that every slice of the fonts is there before it is measured.
            document.body.innerHTML = svgs.join('');
            const text = document.body.textContent;
            await document.fonts.load(`15px ${family}`, text);
          },
          [drawings.map(({ svg }) => svg), font] as const,
        );
        expect(await page.evaluate(labelFlaws, { drawings, font })).toEqual([]);
      }
    });
  }
}
