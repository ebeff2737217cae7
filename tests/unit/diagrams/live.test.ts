import { createRequire } from 'node:module';
import { expect, test, type Browser, type Page } from 'playwright/test';
import { drawSvg } from '../../../src/diagrams/draw-svg.ts';
import { wordsFor } from '../../../src/words/words-for.ts';
import { openChartPage } from '../../support/charts/chart-page.ts';
import { shownByMermaid, shownByUs } from '../../support/charts/facts-in-page.ts';
import { makeSample, sampleNames, samples } from './samples.ts';

// Our drawings of what is hard to draw, against those of Mermaid itself as it runs in a browser.

test.describe.configure({ mode: 'default', timeout: 0 });

let browser: Browser;
let page: Page;
test.beforeAll(async () => {
  ({ browser, page } = await openChartPage());
  const path = createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js');
  await page.addScriptTag({ path });
});
test.afterAll(() => browser.close());

/** Mermaid reads an ellipse and then fails to draw it. */
const drawable = (source: string): string => source.replace('(-"Ellipse"-)', '("Ellipse")');

for (const name of sampleNames) {
  test(`${name}: the drawing shows the nodes, edges and words that Mermaid’s shows`, async () => {
    const chart = await makeSample(name);
    const svg = drawSvg({ chart, lang: 'en', words: wordsFor('en').diagram });
    const [ours] = await page.evaluate(shownByUs, [svg]);
    const [theirs] = await page.evaluate(shownByMermaid, [drawable(samples[name].en)]);
    expect(Object.keys(ours?.nodes ?? {}).length).toBeGreaterThan(4);
    expect(ours).toEqual(theirs);
  });
}
