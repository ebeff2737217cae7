import { expect, test } from 'playwright/test';
import { nextView } from '#src/components/data-table/state.ts';
import { arrange, hasEqualLines, type CarriedTable } from '#src/tables/arrange.ts';
import { plainView, type TableView } from '#src/tables/table-view.ts';

const number = (at: number) => ({ at, unit: 's' });
const table: CarriedTable = {
  texts: [
    ['b', '2 s', 'yes', 'same'],
    ['a', '1 s', 'no', 'same'],
    ['c', 'lost', 'yes', 'same'],
    ['d', '1 s', 'yes', 'same'],
  ],
  values: [
    [undefined, number(2), { at: 2, unit: 'answer' }, undefined],
    [undefined, number(1), { at: 0, unit: 'answer' }, undefined],
    [undefined, undefined, { at: 2, unit: 'answer' }, undefined],
    [undefined, number(1), { at: 2, unit: 'answer' }, undefined],
  ],
  also: ['二', '一', '三', '四'],
};
const compare = new Intl.Collator('en').compare;
const with_ = (view: Partial<TableView>): TableView => ({ ...plainView, ...view });

const cases: [what: string, view: Partial<TableView>, rows: number[], columns: number[]][] = [
  ['as it was written', {}, [0, 1, 2, 3], [0, 1, 2, 3]],
  ['by words', { sort: { line: 0, isDown: false } }, [1, 0, 2, 3], [0, 1, 2, 3]],
  [
    'by numbers, equals as they were',
    { sort: { line: 1, isDown: false } },
    [1, 3, 0, 2],
    [0, 1, 2, 3],
  ],
  [
    'by numbers downwards, what is none last',
    { sort: { line: 1, isDown: true } },
    [0, 1, 3, 2],
    [0, 1, 2, 3],
  ],
  ['by answers', { sort: { line: 2, isDown: true } }, [0, 2, 3, 1], [0, 1, 2, 3]],
  ['narrowed by words', { find: 'YES same' }, [0, 2, 3], [0, 1, 2, 3]],
  ['narrowed by the other language', { find: '三' }, [2], [0, 1, 2, 3]],
  ['narrowed in full-width letters', { find: 'ｌｏｓｔ' }, [2], [0, 1, 2, 3]],
  ['without a column', { hidden: [1] }, [0, 1, 2, 3], [0, 2, 3]],
  ['with differences only', { isDiffering: true }, [0, 1, 2, 3], [0, 1, 2]],
  [
    'flipped, by a row of several kinds, by its words',
    { isFlipped: true, sort: { line: 0, isDown: false } },
    [0, 1, 2, 3],
    [0, 1, 3, 2],
  ],
];

for (const [what, view, rows, columns] of cases) {
  test(`a table ${what}`, () => {
    expect(arrange(table, with_(view), compare)).toEqual({ rows, columns });
  });
}

test('a thousand equal rows keep their order, up and down', () => {
  const rows = Array.from({ length: 1000 }, (_, index) => index);
  const many: CarriedTable = {
    texts: rows.map((row) => [`r${row}`, String(row % 7)]),
    values: rows.map((row) => [undefined, { at: row % 7, unit: '' }]),
    also: [],
  };
  for (const isDown of [false, true]) {
    const { rows: order } = arrange(many, with_({ sort: { line: 1, isDown } }), compare);
    const sorted = rows.toSorted((a, b) => (isDown ? -1 : 1) * ((a % 7) - (b % 7)));
    expect(order).toEqual(sorted);
  }
});

test('lines that could be put away are noticed, and their lack too', () => {
  expect(hasEqualLines(table, plainView)).toBe(true);
  const texts = table.texts.map((row) => row.slice(0, 3));
  expect(hasEqualLines({ ...table, texts }, plainView)).toBe(false);
});

test('a column is sorted up, then down, then as it was written', () => {
  const sorts: TableView['sort'][] = [];
  let view = plainView;
  for (let press = 0; press < 3; press += 1) {
    view = nextView(view, { does: 'sort', line: 2 });
    sorts.push(view.sort);
  }
  expect(sorts).toEqual([{ line: 2, isDown: false }, { line: 2, isDown: true }, undefined]);
});

test('another column begins upwards, and a flipped table in no order', () => {
  const sorted = with_({ sort: { line: 2, isDown: true } });
  expect(nextView(sorted, { does: 'sort', line: 1 }).sort).toEqual({ line: 1, isDown: false });
  expect(nextView(sorted, { does: 'flip' })).toEqual(with_({ isFlipped: true }));
});

test('restoring leaves nothing but whether the plot is shown', () => {
  const view = with_({ isPlot: true, find: 'x', hidden: [1], baseline: 'c1', isBoth: true });
  expect(nextView(view, { does: 'reset' })).toEqual(with_({ isPlot: true }));
});
