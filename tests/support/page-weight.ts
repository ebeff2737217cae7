import { gzipSync } from 'node:zlib';
import { expect, type Page, type Response } from 'playwright/test';
import type { Lang } from '#src/model/lang.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { openSearch } from '#tests/support/search/open-search.ts';
import type { DrawnQuery } from '#tests/support/search/queries.ts';
import { saveData } from '#tests/support/search/save-data.ts';

/** What a page weighs, in bytes as they travel: text compressed with gzip, fonts as they are. */
export interface PageWeight {
  html: number;
  css: number;
  script: number;
  fonts: number;
  /** Everything else that was loaded. */
  other: number;
}

const kinds: Record<string, keyof PageWeight> = {
  document: 'html',
  stylesheet: 'css',
  script: 'script',
  font: 'fonts',
};

/** Loads a page in a browser that has nothing of it yet, touches nothing, and weighs what came. */
export async function weighPage(page: Page, path: string): Promise<PageWeight> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(path, { waitUntil: 'networkidle' });
  const printSheets = await page
    .locator('link[rel=stylesheet][media=print]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
  const weight: PageWeight = { html: 0, css: 0, script: 0, fonts: 0, other: 0 };
  for (const response of responses) {
    if (printSheets.includes(response.url())) continue;
    const kind = kinds[response.request().resourceType()] ?? 'other';
    weight[kind] += await travellingSize(response);
  }
  return weight;
}

/** Gives what a response weighs; fonts and Pagefind's index are compressed already. */
async function travellingSize(response: Response): Promise<number> {
  const body = await response.body();
  const isCompressed = /\.(?:woff2|pagefind|pf_\w+)$/.test(new URL(response.url()).pathname);
  return isCompressed ? body.length : gzipSync(body).length;
}

/** Searches for the first time on a page, and weighs all that was fetched until a result stood there. */
export async function weighFirstSearch(
  page: Page,
  path: string,
  { typed, lang }: Pick<DrawnQuery, 'typed' | 'lang'>,
): Promise<number> {
  // What is read ahead once there is an answer would count or not, as the machine is slow or fast.
  await saveData(page);
  await page.goto(path, { waitUntil: 'networkidle' });
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  const dialog = await openSearch(page, lang);
  await dialog.getByRole('searchbox').fill(typed);
  await expect(dialog.getByRole('listitem').first()).toBeVisible();
  const sizes = await Promise.all(responses.map(travellingSize));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Writes a first text into the editor of charts, and weighs the worker that reads and draws it. */
export async function weighMermaid(page: Page, lang: Lang): Promise<number> {
  const worker = page.waitForEvent('worker');
  await page
    .getByRole('textbox', { name: wordsFor(lang).editor.source })
    .fill('flowchart LR\n  A --> B');
  const url = (await worker).url();
  await expect(page.locator('svg.diagram [data-node]')).toHaveCount(2);
  return gzipSync(await (await page.request.get(url)).body()).length;
}
