import { expect, test } from 'playwright/test';
import { searchOfTables } from '#src/tables/search-of-tables.ts';
import {
  plainView,
  searchWithTable,
  viewFromAddress,
  type TableView,
} from '#src/tables/table-view.ts';

const size = { columns: 4, rows: 3 };
const views: [search: string, view: Partial<TableView>][] = [
  ['?table.t2aa=plot', { isPlot: true }],
  ['?table.t2aa=sort.2', { sort: { line: 2, isDown: false } }],
  ['?table.t2aa=sort.0.down_hide.1.3', { sort: { line: 0, isDown: true }, hidden: [1, 3] }],
  ['?table.t2aa=flip_sort.2', { isFlipped: true, sort: { line: 2, isDown: false } }],
  ['?table.t2aa=differ_both_base.r2', { isDiffering: true, isBoth: true, baseline: 'r2' }],
  ['?table.t2aa=base.none_find.a.b_c', { baseline: 'none', find: 'a.b_c' }],
  ['?table.t2aa=find.%E7%BA%A2%E8%8C%B6', { find: '红茶' }],
];

for (const [search, part] of views) {
  test(`"${search}" is a view and back`, () => {
    const view = { ...plainView, ...part };
    expect(viewFromAddress(search, 't2aa', size)).toEqual(view);
    expect(searchWithTable('', 't2aa', view)).toBe(search);
  });
}

const hostile = [
  'sort.4',
  'sort.-1',
  'sort.NaN.down',
  'hide.1.2.3',
  'hide.0',
  'hide.9.-2.x',
  'base.c0',
  'base.c4',
  'base.r3',
  'base.c1e3',
  'flip2_PLOT_<script>',
  '____...',
  '',
];

for (const steps of hostile) {
  test(`"${steps}" asks for nothing that there is`, () => {
    expect(viewFromAddress(`?table.t2aa=${steps}`, 't2aa', size)).toEqual(plainView);
  });
}

test('what is typed into an address is cut where no one types so much', () => {
  const { find } = viewFromAddress(`?table.t2aa=find.${'x'.repeat(5000)}`, 't2aa', size);
  expect(find.length).toBe(80);
});

test('a table as it was written is not named, and the rest of an address stays', () => {
  expect(searchWithTable('?view=both&table.t2aa=plot', 't2aa', plainView)).toBe('?view=both');
});

test('the other language gets what an address says of tables, and nothing else', () => {
  expect(searchOfTables('?view=both&q=x&table.t2aa=plot&table.t9=flip')).toBe(
    '?table.t2aa=plot&table.t9=flip',
  );
  expect(searchOfTables('?view=both')).toBe('');
});
