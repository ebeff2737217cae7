import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, expect, test, type Browser, type Page } from 'playwright/test';
import { drawSvg } from '../../../src/diagrams/draw-svg.ts';
import { shapes } from '../../../src/diagrams/graph.ts';
import { lookOf } from '../../../src/diagrams/looks/look-of.ts';
import { measureText } from '../../../src/diagrams/measure-text.ts';
import { wordsFor } from '../../../src/words/words-for.ts';
import { findBrowser } from '../../support/browser/find-browser.ts';
import { makeSample, sampleNames } from './samples.ts';

// What the build measures without a browser is held here against what a browser sets.

let browser: Browser;
let page: Page;
test.beforeAll(async () => {
  browser = await chromium.launch((await findBrowser()).launch);
  page = await browser.newPage();
  const file = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';
  const font = readFileSync(createRequire(import.meta.url).resolve(file)).toString('base64');
  const css = readFileSync('src/diagrams/diagram.css', 'utf8');
  await page.setContent(`<style>
    @font-face { font-family: Shipped; font-weight: 200 900; src: url(data:font/woff2;base64,${font}); }
    :root { --font-sans: Shipped; }
    ${css}
  </style>`);
});
test.afterAll(() => browser.close());

const texts = [
  'Retrieve more and score again',
  'opentelemetry-go-contrib/instrumentation',
  'AVATAR Wave, To Yes: “We” fit?',
  '0-RTT TLS 1.3 (QUIC) at 200 ms, 5 GB/s & 99.9%',
];
for (const text of texts) {
  test(`"${text}" is as wide as the build takes it to be`, async () => {
    const width = await page.evaluate(async (content) => {
      await document.fonts.load('400 100px Shipped', content);
      const context = document.createElement('canvas').getContext('2d');
      if (!context) return NaN;
      context.font = '400 100px Shipped';
      return context.measureText(content).width;
    }, text);
    const measured = measureText(text, { size: 100, lang: 'en' });
    // The table knows no kerning, which mostly brings letters closer.
    expect(measured / width).toBeGreaterThan(0.99);
    expect(measured / width).toBeLessThan(1.04);
  });
}

const wordless: string[] = shapes.filter((shape) => lookOf(shape).wordless);
for (const name of sampleNames) {
  test(`${name}: every label is within its shape as the browser sets it`, async () => {
    const svg = drawSvg({
      chart: await makeSample(name),
      lang: 'en',
      words: wordsFor('en').diagram,
    });
    const outside = await page.evaluate(
      async ([markup, wordless]) => {
        document.body.innerHTML = markup;
        await document.fonts.load('400 15px Shipped');
        return Array.from(document.querySelectorAll<SVGGElement>('.node')).flatMap((node) => {
          const shape = node.querySelector<SVGGraphicsElement>(
            'rect, path:not(.open), circle, ellipse',
          );
          const seen = Array.from(node.querySelectorAll('text')).filter((text) =>
            text.checkVisibility(),
          );
          const [text] = seen;
          if (wordless.includes(node.dataset['shape'] ?? '')) return [];
          if (!text || seen.length > 1) return [`${seen.length} labels in ${node.id}`];
          if (!shape) return [];
          const [inner, outer] = [text.getBBox(), shape.getBBox()];
          const fits =
            inner.x >= outer.x + 4 &&
            inner.x + inner.width <= outer.x + outer.width - 4 &&
            inner.y >= outer.y + 1 &&
            inner.y + inner.height <= outer.y + outer.height - 1;
          return fits ? [] : [node.id];
        });
      },
      [svg, wordless] as const,
    );
    expect(outside).toEqual([]);
  });
}
