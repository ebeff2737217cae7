import { expect, test } from 'playwright/test';
import { makeCollection } from '#src/checks/collection.ts';
import { pairedBlocks, pairOf } from '#src/checks/paired-blocks.ts';
import { contentDir } from '#src/source/content-dir.ts';
import { readContent } from '#src/source/read-content.ts';
import { plotOfTable } from '#src/tables/plot.ts';
import { readTable } from '#src/tables/table.ts';

const { articles } = makeCollection(readContent(contentDir()));
const tables = articles.flatMap((article) =>
  pairOf(article)
    .flatMap(pairedBlocks)
    .filter(({ zh }) => zh.kind === 'table')
    .map(({ id, zh, en }) => ({
      name: `${article.slug} ${id}`,
      read: [zh, en].map(({ node }) => readTable(node, article.facts.value?.tables[id])),
    })),
);

test('there are tables to read', () => {
  expect(tables.length).toBeGreaterThan(0);
});

for (const { name, read } of tables) {
  test(`the table ${name} says the same in both languages`, () => {
    const [zh, en] = read.map((table) => ({
      columns: table.columns.map(({ type }) => type),
      rows: table.rows.map(({ type }) => type),
      cells: table.cells.map((row) => row.map(({ value }) => value?.at)),
      marks: plotOfTable(table)?.panels.map(({ marks }) => marks.map(({ value }) => value)),
    }));
    expect(en).toEqual(zh);
  });
}
