// A page that holds nothing but charts, with the site's own style sheets and fonts from npm.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type Page } from 'playwright/test';
import { fontFolder, hanFaces, readSlice } from '../visual/han-font.ts';
import { findBrowser } from '../browser/find-browser.ts';

const origin = 'http://charts.test/';
const { resolve } = createRequire(import.meta.url);

/** The fonts that a reader may have, as stacks: the shipped one, the Chinese one alone, one with serifs. */
export const stacks = {
  'Source Sans 3 and Noto Sans SC': "'Source Sans 3', 'PingFang SC'",
  'Noto Sans SC alone': "'PingFang SC'",
  'Source Serif 4 and Noto Sans SC': "'Source Serif 4', 'PingFang SC'",
};

const files: Record<string, string> = {
  'source-sans.woff2':
    '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  'source-serif.woff2': '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2',
};

/** Opens the page; what it asks for comes from npm's packages. */
export async function openChartPage(): Promise<{ browser: Browser; page: Page }> {
  const browser = await chromium.launch((await findBrowser()).launch);
  const page = await browser.newPage({ viewport: { width: 1600, height: 1200 } });
  await page.route(`${origin}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (name === '') return route.fulfill({ contentType: 'text/html', body: pageText() });
    const headers = { 'access-control-allow-origin': '*' };
    if (name.startsWith(fontFolder)) {
      return route.fulfill({ headers, body: readSlice(name.slice(fontFolder.length)) });
    }
    const file = files[name];
    if (file === undefined) return route.fulfill({ status: 404 });
    return route.fulfill({ headers, body: readFileSync(resolve(file)) });
  });
  await page.goto(origin);
  return { browser, page };
}

const pageText = (): string => `<!doctype html><html lang="en"><style>
  @layer tokens, components;
  @font-face { font-family: 'Source Sans 3'; font-weight: 200 900; src: url(/source-sans.woff2); }
  @font-face { font-family: 'Source Serif 4'; src: url(/source-serif.woff2); }
  ${hanFaces('/')}
  ${readFileSync('src/style/tokens.css', 'utf8')}
  ${readFileSync('src/diagrams/diagram.css', 'utf8')}
</style><body></body></html>`;
