import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { wordsFor } from '#src/words/words-for.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';
import { openTable, sortButton } from '#tests/support/table.ts';

const words = wordsFor('en');
const { tableTools } = words;
const grid = [
  ['Tea', 'Water (°C)', 'First infusion (s)', 'Warm the cup'],
  ['Green', '80', '20', 'Yes'],
  ['Oolong', '90', '30', 'Yes'],
  ['Black', '95', 'lost in the source', 'No'],
];

test('a table is copied as Markdown, as TSV and as HTML, as it is shown', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const table = await openTable(page, 'en');
  const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await table.getByRole('button', { name: tableTools.take }).click();
  await table.getByRole('button', { name: tableTools.copyTsv }).click();
  await expect(table.getByRole('status')).toHaveText(words.copied);
  expect((await copied()).split('\n').map((line) => line.split('\t'))).toEqual(grid);
  await sortButton(table, tableTools, 'Water (°C)').click();
  await sortButton(table, tableTools, 'Water (°C)').click();
  await table.getByRole('button', { name: tableTools.copyMarkdown }).click();
  await expect
    .poll(copied)
    .toMatch(/^\| Tea +\| Water \(°C\) \| .*\n\| -+ \| .*\n\| Black +\| 95 /);
  await table.getByRole('button', { name: tableTools.copyHtml }).click();
  await expect.poll(copied).toContain('<tr><th scope="row">Black</th><td>95</td>');
});

test('a table is saved as CSV that a real parser reads back, Chinese and all', async ({ page }) => {
  const table = await openTable(page, 'zh');
  const { tableTools } = wordsFor('zh');
  await table.getByRole('button', { name: tableTools.take }).click();
  const download = page.waitForEvent('download');
  await table.getByRole('button', { name: tableTools.saveCsv }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('t2aa.csv');
  const bytes = readFileSync(await saved.path());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(parse(bytes, { bom: true })).toEqual([
    ['茶', '水温（°C）', '第一泡（s）', '需要温杯'],
    ['绿茶', '80', '20', '是'],
    ['乌龙', '90', '30', '是'],
    ['红茶', '95', '原文缺失', '否'],
  ]);
});

test('where the clipboard is refused, a table says so', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  const table = await openTable(page, 'en');
  await table.getByRole('button', { name: tableTools.take }).click();
  await table.getByRole('button', { name: tableTools.copyTsv }).click();
  await expect(table.getByRole('status')).toHaveText(words.copyFailed);
});
