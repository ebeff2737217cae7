import { parse } from 'csv-parse/sync';
import { expect, test } from 'playwright/test';
import { escapeHtml } from '#src/html/escape-html.ts';
import { csvFromGrid, htmlFromGrid, markdownFromGrid, tsvFromGrid } from '#src/tables/grid.ts';

const grid = [
  ['名称', 'a, b', 'say "hi"'],
  ['第一', 'two\nlines', ' space '],
  ['', '1,000', '|\\|'],
  ['=1+1', '-40', '↓99.9%'],
];

test('CSV is read back by a real parser as it was, and begins with the mark of UTF-8', () => {
  const csv = csvFromGrid(grid);
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(csv.split('\r\n').length).toBe(grid.length + 1);
  expect(parse(csv, { bom: true, record_delimiter: '\r\n' })).toEqual(grid);
});

test('TSV has one line a row and one tab between cells', () => {
  const lines = tsvFromGrid(grid).split('\n');
  expect(lines.map((line) => line.split('\t').length)).toEqual([3, 3, 3, 3]);
});

test('Markdown keeps bars from parting cells', () => {
  expect(
    markdownFromGrid([
      ['a', 'b'],
      ['x|y', '1'],
    ]),
  ).toBe('| a    | b   |\n| ---- | --- |\n| x\\|y | 1   |');
});

test('HTML has headers with their scope and no markup from cells', () => {
  expect(
    htmlFromGrid(
      [
        ['a', 'b'],
        ['<i>', '1'],
      ],
      escapeHtml,
    ),
  ).toBe(
    '<table><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead>' +
      '<tbody><tr><th scope="row">&lt;i&gt;</th><td>1</td></tr></tbody></table>',
  );
});
