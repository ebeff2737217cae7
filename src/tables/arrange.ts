// Which lines of a table are shown and in which order, from what its page carries. Runs in the
// browser: a thousand rows are put in order while the reader waits.
import type { CarriedValue } from './ratio.ts';
import type { TableView } from './table-view.ts';

/** A table as its page carries it; `[row][column]`, the row headers being column 0. */
export interface CarriedTable {
  texts: string[][];
  values: (CarriedValue | undefined)[][];
  /** What filters look into beside the cells: the row in the other language. */
  also: string[];
}

/** The lines that are shown, in their order. */
export interface Arrangement {
  rows: number[];
  columns: number[];
}

/** Puts texts in order, as `Intl.Collator` does. */
export type CompareTexts = (a: string, b: string) => number;

/** Gives the arrangement that a view asks for. Equals keep their order, and what has no value comes last either way. */
export function arrange(table: CarriedTable, view: TableView, compare: CompareTexts): Arrangement {
  const { texts, values } = table;
  const words = fold(view.find).split(/\s+/);
  let rows = indexes(texts.length).filter((row) => holds(table, row, words));
  let columns = indexes(texts[0]?.length ?? 0).filter((column) => !view.hidden.includes(column));
  if (view.isDiffering) {
    const [data, all] = [columns.slice(1), rows];
    const differs = (cells: string[]): boolean => cells.length < 2 || new Set(cells).size > 1;
    rows = rows.filter((row) => differs(data.map((column) => texts[row]?.[column] ?? '')));
    columns = columns.filter(
      (column) => column === 0 || differs(all.map((row) => texts[row]?.[column] ?? '')),
    );
  }
  if (!view.sort) return { rows, columns };
  const { line, isDown } = view.sort;
  const order = (lines: number[], cellOf: (index: number) => Key): number[] =>
    inOrder(lines, lines.map(cellOf), isDown, compare);
  if (view.isFlipped) {
    const row = line;
    const rest = order(columns.slice(1), (column) => ({
      text: texts[row]?.[column] ?? '',
      value: values[row]?.[column],
    }));
    return { rows, columns: [0, ...rest] };
  }
  rows = order(rows, (row) => ({ text: texts[row]?.[line] ?? '', value: values[row]?.[line] }));
  return { rows, columns };
}

interface Key {
  text: string;
  value: CarriedValue | undefined;
}

function inOrder(lines: number[], keys: Key[], isDown: boolean, compare: CompareTexts): number[] {
  const turn = isDown ? -1 : 1;
  const units = new Set(keys.flatMap(({ value }) => value?.unit ?? []));
  // What has no value is beyond the last one, whichever way the order goes.
  const places = keys.map(({ value }) => (value ? turn * value.at : Infinity));
  const order = lines.map((_, index) => index);
  if (units.size === 1) order.sort((a, b) => difference(places[a], places[b]));
  else order.sort((a, b) => turn * compare(keys[a]?.text ?? '', keys[b]?.text ?? ''));
  return order.flatMap((index) => lines[index] ?? []);
}

/** Infinity less infinity is nothing that sorts. */
const difference = (a = 0, b = 0): number => (a === b ? 0 : a - b);

function holds({ texts, also }: CarriedTable, row: number, words: string[]): boolean {
  if (words.every((word) => word === '')) return true;
  const text = fold([...(texts[row] ?? []), also[row] ?? ''].join(' '));
  return words.every((word) => text.includes(word));
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

const indexes = (length: number): number[] => Array.from({ length }, (_, index) => index);

/** Tells whether a table has lines that are all equal, and so could be put away. */
export function hasEqualLines(table: CarriedTable, view: TableView): boolean {
  const shown = { ...view, sort: undefined, find: '', isDiffering: false };
  const [all, some] = [shown, { ...shown, isDiffering: true }].map((each) =>
    arrange(table, each, () => 0),
  );
  return all?.rows.length !== some?.rows.length || all?.columns.length !== some?.columns.length;
}
