// Writes src/diagrams/latin-widths.ts from the Latin font that the site ships, so that the build
// can measure text without a browser. Run it again when the font's version changes:
//   node src/cli/measure-font.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright';
import { findBrowser } from '#tests/support/browser/find-browser.ts';

const file =
  '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2' as const;
const out = new URL('../diagrams/latin-widths.ts', import.meta.url);

/** Printable ASCII and Latin-1, and the punctuation and signs that the font's Latin file holds. */
const characters = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index)),
  ...Array.from({ length: 96 }, (_, index) => String.fromCodePoint(0xa0 + index)),
  ...'ŒœŸ–—‘’‚“”„•…‹›€™↑↓−',
].filter((character) => character !== '\u00ad');

const font = readFileSync(createRequire(import.meta.url).resolve(file)).toString('base64');
const { launch } = await findBrowser();
const browser = await chromium.launch({ ...launch, args: ['--font-render-hinting=none'] });
const page = await browser.newPage();
const widths = await page.evaluate(measure, { font, characters });
await browser.close();
writeFileSync(out, render(widths));

async function measure(given: { font: string; characters: string[] }): Promise<number[]> {
  const face = new FontFace('Measured', `url(data:font/woff2;base64,${given.font})`, {
    weight: '200 900',
  });
  document.fonts.add(await face.load());
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('Expected a 2D canvas but found none.');
  context.font = '400 1000px Measured';
  return given.characters.map((character) => Math.round(context.measureText(character).width));
}

function render(values: number[]): string {
  const byWidth = new Map<number, string>();
  values.forEach((width, index) => {
    byWidth.set(width, `${byWidth.get(width) ?? ''}${characters[index] ?? ''}`);
  });
  const rows = [...byWidth].sort(([a], [b]) => a - b);
  return [
    '// Made by src/cli/measure-font.ts from Source Sans 3, weight 400; do not edit by hand.',
    '',
    '/** The characters of the Latin font by their width in thousandths of an em. */',
    'export const charactersByWidth: [width: number, characters: string][] = [',
    ...rows.map(([width, text]) => `  [${width}, ${quote(text)}],`),
    '];',
    '',
  ].join('\n');
}

/** A string literal as Prettier writes it; a space that is not plain is spelt out. */
function quote(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replaceAll('\\', '\\\\').replaceAll(mark, `\\${mark}`);
  return mark + escaped.replaceAll('\u00a0', '\\u00a0') + mark;
}
