// A table of a thousand rows, built by the engine as any other.
import { mkdtempSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locator, Page } from 'playwright/test';
import { runAstro } from '#src/cli/run-astro.ts';
import { serveSite } from '#src/server/serve-site.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { buildAlone } from '#tests/support/build-alone.ts';
import { countWork } from '#tests/support/count-styling.ts';
import {
  heatOf,
  makeManyRows,
  rowCount,
  rowId,
  tableId,
} from '#tests/support/many-rows-content.ts';
import { sortButton } from '#tests/support/table.ts';
import { expect, test as base } from '#tests/support/test.ts';

const test = base.extend<object, { manyRows: string }>({
  manyRows: [
    async ({}, use) => {
      const content = makeManyRows();
      // Inside the project: for a folder outside of it Astro would build where another test builds too.
      const dir = mkdtempSync(resolve('.cache/many-rows-'));
      const env = { CONTENT_DIR: content.dir, OUT_DIR: dir, SITE_URL: 'http://127.0.0.1:4321/' };
      const start = performance.now();
      expect(await buildAlone(() => runAstro(['build'], { ...env, CARDS: 'off' }))).toBe(0);
      const seconds = Math.round((performance.now() - start) / 1000);
      console.log(`A site with a table of ${rowCount} rows: built in ${seconds} s`);
      const site = await serveSite(dir, '/', { host: '127.0.0.1', port: 0 });
      await use(site.url.replace(/\/$/, ''));
      await site.close();
      content.remove();
      rmSync(dir, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  // What is served here has a port of its own.
  site: [
    async ({ manyRows }, use) => {
      await use({ url: manyRows, port: 0, close: () => Promise.resolve() });
    },
    { scope: 'worker' },
  ],
});

// One worker, that the site is built once.
test.describe.configure({ mode: 'default', timeout: 120_000 });

const words = wordsFor('en').tableTools;
const heat = 'Water (°C)';

/** Opens the page at the table, or at another place, and waits for the table's tools. */
async function openLongTable(page: Page, place = `#${tableId}`): Promise<Locator> {
  await page.goto(`/en/sample/${place}`);
  const table = page.locator(`#${tableId}`);
  await table.locator('[data-opens]').first().waitFor();
  return table;
}

/** Gives the ids of the rows that are shown, from the top. */
const shownRows = (table: Locator): Promise<string[]> =>
  table
    .locator('tbody')
    .evaluate((body: HTMLTableSectionElement) =>
      [...body.rows].filter((row) => !row.hidden).map(({ id }) => id),
    );

/** The rows come to their places frame by frame, however long the frames of this machine. */
const expectRows = (table: Locator, ids: string[]): Promise<void> =>
  expect.poll(() => shownRows(table), { timeout: 60_000 }).toEqual(ids);

const written = Array.from({ length: rowCount }, (_, row) => row);
const byHeat = written.toSorted((a, b) => heatOf(a) - heatOf(b)).map(rowId);
const byHeatDown = written.toSorted((a, b) => heatOf(b) - heatOf(a)).map(rowId);

test('a table of a thousand rows is sorted where the reader looks without the rest being touched', async ({
  page,
}) => {
  const table = await openLongTable(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const all = await page.locator('*').count();
  const button = sortButton(table, words, heat);
  let first = { moved: 0, script: 0, top: [] as string[], rows: 0 };
  const work = await countWork(page, ['sort-begins', 'sort-ends'], async () => {
    first = await button.evaluate((element: HTMLElement) => {
      const [body] = (element.closest('table') as HTMLTableElement).tBodies;
      const observer = new MutationObserver(() => undefined);
      if (body) observer.observe(body, { childList: true });
      // What else on the page listens to clicks may measure it, and is no part of the script.
      element.closest('figure')?.addEventListener('click', (event) => event.stopPropagation());
      performance.mark('sort-begins');
      const start = performance.now();
      element.click();
      const script = performance.now() - start;
      body?.getBoundingClientRect();
      performance.mark('sort-ends');
      const moved = observer.takeRecords().reduce((sum, each) => sum + each.addedNodes.length, 0);
      const rows = [...(body?.rows ?? [])].map(({ id }) => id);
      return { moved, script, top: rows.slice(0, 30), rows: rows.length };
    });
  });
  const [script, style, layout] = [first.script, work.style, work.layout].map(Math.round) as [
    number,
    number,
    number,
  ];
  console.log(
    `A thousand rows at a 4 times slower processor: first sort ${script + style + layout} ms (script ${script}, style ${style} for ${work.styled} of ${all} elements, layout ${layout})`,
  );
  // What is in view is in order at once, and no row has left the page for it.
  expect(first.top).toEqual(byHeat.slice(0, 30));
  expect(first.rows).toBe(rowCount);
  // However slow the machine: a few rows have moved, and no others have been styled anew.
  expect(first.moved).toBeLessThanOrEqual(80);
  expect(work.styled).toBeLessThan(all / 5);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await expectRows(table, byHeat);
});

test('equal rows of a long table keep their order up and down, and a third press restores all', async ({
  page,
}) => {
  const table = await openLongTable(page);
  const button = sortButton(table, words, heat);
  await button.click();
  await expectRows(table, byHeat);
  await button.click();
  await expectRows(table, byHeatDown);
  await button.click();
  await expectRows(table, written.map(rowId));
});

test('a long table that is sorted anew before all its rows are in place follows the last press', async ({
  page,
}) => {
  const table = await openLongTable(page);
  await sortButton(table, words, heat).evaluate((button: HTMLElement) => {
    for (let press = 0; press < 2; press += 1) button.click();
  });
  await expectRows(table, byHeatDown);
});

test('a long table that is scrolled is in order first where it is scrolled to', async ({
  page,
}) => {
  const table = await openLongTable(page);
  const seen = await table.locator('scroll-region').evaluate((region) => {
    region.scrollTo(0, region.scrollHeight / 2);
    const box = region.getBoundingClientRect();
    region.querySelector<HTMLElement>('.sort[data-line="1"]')?.click();
    return [...(region.querySelector('tbody')?.rows ?? [])].flatMap((row, place) => {
      const { top, bottom } = row.getBoundingClientRect();
      return top < box.bottom && bottom > box.top ? [{ place, id: row.id }] : [];
    });
  });
  expect(seen.length).toBeGreaterThan(5);
  expect(seen.filter(({ place, id }) => byHeat[place] !== id)).toEqual([]);
});

test('a long table is taken along in the order that was asked for, not as far as it had come', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const table = await openLongTable(page);
  await table.evaluate((figure) => {
    figure.querySelector<HTMLElement>('.sort[data-line="1"]')?.click();
    figure.querySelector<HTMLElement>('[data-takes=tsv]')?.click();
  });
  await expect(table.getByRole('status')).toHaveText(wordsFor('en').copied);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const names = copied.split('\n').map((line) => line.split('\t')[0]);
  expect(names.slice(1)).toEqual(byHeat.map((id) => `Pot ${parseInt(id.slice(1), 36) + 1}`));
});

test('a link to a row of a sorted long table finds it in the place where it stays', async ({
  page,
}) => {
  const id = rowId(517);
  const table = await openLongTable(page, `?table.${tableId}=sort.1.down#${id}`);
  await expect(page.locator(`#${id}`)).toBeInViewport();
  expect(await shownRows(table)).toEqual(byHeatDown);
});

test('a long table is narrowed while one types, and is whole again after', async ({ page }) => {
  const table = await openLongTable(page);
  await table.getByRole('button', { name: words.arrange }).click();
  const find = table.getByRole('searchbox');
  await find.pressSequentially('partly');
  const found = written.filter((row) => (row * 13) % 3 === 2).map(rowId);
  await expectRows(table, found);
  await expect(table.getByRole('status')).toHaveText(
    words.found.replace('{}', String(found.length)).replace('{all}', String(rowCount)),
  );
  await find.fill('');
  await expectRows(table, written.map(rowId));
  // Too long to have its rows as columns.
  await expect(table.getByRole('button', { name: words.flip })).toHaveCount(0);
});

test('the header and the first column of a long table stay in sight, and its region is named', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 700 });
  const table = await openLongTable(page);
  const region = table.getByRole('region');
  await expect(region).toHaveAttribute('aria-label', /.+/);
  await region.evaluate((element) => element.scrollTo(80, 2000));
  const frame = await region.boundingBox();
  const head = await table.locator('thead th').first().boundingBox();
  expect(Math.abs((head?.y ?? 0) - (frame?.y ?? 9))).toBeLessThan(2);
  expect(Math.abs((head?.x ?? 0) - (frame?.x ?? 9))).toBeLessThan(2);
});
