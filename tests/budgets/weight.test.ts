// The budgets of the design, on every article as it is published. The values are printed, so that
// growth is seen before it is too much.
import { resolve } from 'node:path';
import { langs } from '#src/model/lang.ts';
import { articlePages } from '#tests/support/built-site.ts';
import { overBudget, printBudgets, type BudgetRow } from '#tests/support/budget-table.ts';
import { diagramWeights } from '#tests/support/diagram-weight.ts';
import { weighFirstSearch, weighMermaid, weighPage } from '#tests/support/page-weight.ts';
import { drawQueries } from '#tests/support/search/queries.ts';
import { readSiteText } from '#tests/support/search/site-text.ts';
import { expect, test } from '#tests/support/test.ts';

const KB = 1024;
/** By which queries are drawn. */
const seed = 20_261_128;

test('an article page stays within its weight', async ({ browser, site, complaints }) => {
  test.setTimeout(300_000);
  const rows: BudgetRow[] = [];
  for (const path of articlePages()) {
    const context = await browser.newContext({ baseURL: site.url });
    const weight = await weighPage(await context.newPage(), path);
    await context.close();
    rows.push(
      { page: path, what: 'script', measured: weight.script, atMost: 15 * KB, unit: 'KB' },
      { page: path, what: 'CSS', measured: weight.css, atMost: 15 * KB, unit: 'KB' },
      { page: path, what: 'HTML', measured: weight.html, atMost: 90 * KB, unit: 'KB' },
      { page: path, what: 'fonts', measured: weight.fonts, atMost: 70 * KB, unit: 'KB' },
    );
  }
  printBudgets('Weight of article pages, gzip', rows);
  expect(complaints.foreignRequests).toEqual([]);
  expect(rows.length).toBeGreaterThan(0);
  expect(overBudget(rows)).toEqual([]);
});

test('the first search fetches no more than it needs, whatever is looked for', async ({
  browser,
  site,
}) => {
  test.setTimeout(300_000);
  const rows: BudgetRow[] = [];
  // The home page is light: it is the search that is weighed.
  for (const query of drawQueries(await readSiteText(resolve('content')), seed, 1)) {
    const context = await browser.newContext({ baseURL: site.url });
    const measured = await weighFirstSearch(await context.newPage(), `${query.lang}/`, query);
    await context.close();
    rows.push({
      page: `${query.kind}: ${query.typed}`,
      what: 'first search',
      measured,
      atMost: 120 * KB,
      unit: 'KB',
    });
  }
  printBudgets('Weight of the first search, gzip', rows);
  expect(overBudget(rows)).toEqual([]);
});

test('the editor of charts loads little before it is used, and Mermaid with the first text', async ({
  browser,
  site,
}) => {
  test.setTimeout(300_000);
  const rows: BudgetRow[] = [];
  for (const lang of langs) {
    const path = `${lang}/diagrams/new/`;
    const context = await browser.newContext({ baseURL: site.url });
    const page = await context.newPage();
    const { script } = await weighPage(page, path);
    const mermaid = await weighMermaid(page, lang);
    await context.close();
    rows.push(
      { page: path, what: 'script', measured: script, atMost: 15 * KB, unit: 'KB' },
      { page: path, what: 'Mermaid and layout', measured: mermaid, atMost: 230 * KB, unit: 'KB' },
    );
  }
  printBudgets('Weight of the editor, gzip', rows);
  expect(overBudget(rows)).toEqual([]);
});

test('a diagram stays within its weight', () => {
  const rows = diagramWeights(langs).map(({ slug, id, bytes }) => ({
    page: `${slug}#${id}`,
    what: 'SVG in both languages',
    measured: bytes,
    atMost: 4 * KB,
    unit: 'KB' as const,
  }));
  printBudgets('Weight of diagrams, gzip', rows);
  expect(rows.length).toBeGreaterThan(0);
  expect(overBudget(rows)).toEqual([]);
});
