import { padsOfColumn } from './align.ts';
import { marksOfTable, type Mark } from './best.ts';
import { plotOfTable, type Plot } from './plot.ts';
import { ratiosOf, type Baseline, type CarriedValue } from './ratio.ts';
import { kindOfValue, readTable, type Line, type Table } from './table.ts';
import type { Value } from './value.ts';
import type { Node } from '../markdown/nodes.ts';
import type { TableSettings } from '../schema/tables.ts';

/** A table with all that its cells show beside their words; `[row][column]`. */
export interface ShownTable {
  table: Table;
  /** What the page carries of the cells' values. */
  values: (CarriedValue | undefined)[][];
  marks: (Mark | undefined)[][];
  ratios: (string | undefined)[][];
  /** By column and row; undefined for a column that is set as text. */
  pads: (string[] | undefined)[];
  plot: Plot | undefined;
}

const shown = new WeakMap<Node, ShownTable>();

/** Gives a table as it is shown, once for each node; `lang` is the BCP-47 tag by which numbers are written. */
export function showTable(
  node: Node,
  settings: TableSettings | undefined,
  lang: string,
): ShownTable {
  const known = shown.get(node);
  if (known) return known;
  const table = readTable(node, settings);
  const baseline = baselineOf(table);
  const values = table.cells.map((row) =>
    row.map(({ value }, column) => value && carried(value, table.columns[column])),
  );
  const made: ShownTable = {
    table,
    values,
    marks: marksOfTable(table),
    ratios: baseline ? ratiosOf(values, baseline, lang) : [],
    pads: table.columns.map((line, column) =>
      padsOfColumn(
        line,
        table.cells.map((row) => row[column]),
      ),
    ),
    plot: plotOfTable(table),
  };
  shown.set(node, made);
  return made;
}

const carried = (value: Value, column: Line | undefined): CarriedValue => ({
  at: value.at,
  unit: kindOfValue(value, column),
});

/** Gives the line that the author chose to compare with. */
export function baselineOf({ settings: { baseline }, rows }: Table): Baseline | undefined {
  if (baseline === undefined) return undefined;
  if (typeof baseline === 'number') return { axis: 'column', index: baseline - 1 };
  return { axis: 'row', index: rows.findIndex(({ name }) => name === baseline) };
}
