// A table, read: its cells as values, its columns and rows with their types. What a cell says comes
// from its own words, its unit where it has none from the header of its column or of its row.
import { childrenOf, isComponent, isExpression, textOf, type Node } from '../markdown/nodes.ts';
import { trailingId } from '../markdown/id-comment.ts';
import type { LineSettings, TableSettings } from '../schema/tables.ts';
import { typeOfLine } from './line-type.ts';
import { readCellAs, type Reading } from './read-cell.ts';
import { unitOfHead, type HeadUnit } from './units.ts';
import type { CellType, Value } from './value.ts';

/** A cell: its words, and what they say where that can be read. */
export interface Cell {
  text: string;
  /** Whether the cell says only that the source lost it. */
  isLost: boolean;
  value: Value | undefined;
}

/** A value by which cells are compared across a row: numbers whose unit the column's header gives are of another kind than those of the row's own. */
export const kindOfValue = ({ unit }: Value, column: Line | undefined): string =>
  column?.unit ? `${unit}|` : unit;

/** A column or a row. */
export interface Line {
  /** The number of a column from 1, the id of a row. */
  name: string;
  head: string;
  unit: HeadUnit | undefined;
  type: CellType;
  settings: LineSettings;
}

/** A table, read. `cells[row][column]` counts the column of the row headers as 0. */
export interface Table {
  columns: Line[];
  rows: Line[];
  cells: Cell[][];
  settings: TableSettings;
}

const noLine: LineSettings = { plot: true };
const noSettings: TableSettings = { columns: {}, rows: {}, cards: false };

/** Reads a table from its node in the text; `settings` are the author's. */
export function readTable(node: Node, settings: TableSettings = noSettings): Table {
  const [header, ...body] = childrenOf(node);
  const heads = header ? childrenOf(header).map(cellText) : [];
  // A cell whose words the source lost says nothing of its line's type.
  const texts = body.map((row) =>
    childrenOf(row).map((cell) => (isLostCell(cell) ? '' : cellText(cell))),
  );
  const columns = heads.map((head, index) =>
    makeLine(String(index + 1), head, settings.columns[String(index + 1)]),
  );
  const rows = body.map((row, index) => {
    const id = trailingId(childrenOf(row).at(-1) ?? row) ?? '';
    return makeLine(id, texts[index]?.[0] ?? '', settings.rows[id]);
  });
  const readingOf = (row: number, column: number): Reading => ({
    unit: columns[column]?.unit ?? (column > 0 ? rows[row]?.unit : undefined),
    isSaid: false,
  });
  columns.forEach((line, column) => {
    const cells = texts.map((row) => row[column] ?? '');
    line.type = line.settings.type ?? typeOfColumn(cells, (row) => readingOf(row, column));
  });
  rows.forEach((line, row) => {
    const cells = (texts[row] ?? []).slice(1);
    line.type = line.settings.type ?? typeOfLine(cells, (index) => readingOf(row, index + 1));
  });
  const cells = body.map((node, row) =>
    childrenOf(node).map((cell, column): Cell => {
      const [line, other] = [columns[column], column > 0 ? rows[row] : undefined];
      const value = readInLine(texts[row]?.[column] ?? '', line, other, readingOf(row, column));
      return { text: cellText(cell), isLost: isLostCell(cell), value };
    }),
  );
  return { columns, rows, cells, settings };
}

const makeLine = (name: string, head: string, settings: LineSettings = noLine): Line => ({
  name,
  head,
  unit: unitOfHead(head),
  type: 'text',
  settings,
});

/** A column that holds numbers of several kinds is put in order by its words: microseconds are neither more nor less than megabytes. */
function typeOfColumn(texts: string[], readingOf: (row: number) => Reading): CellType {
  const type = typeOfLine(texts, readingOf);
  if (type !== 'number') return type;
  const read = texts.map((text, row) => readCellAs('number', text, readingOf(row))?.unit);
  return new Set(read.filter((unit) => unit !== undefined)).size > 1 ? 'text' : 'number';
}

/** A cell is what its column is; in a column of text, what its row is. */
function readInLine(
  text: string,
  column: Line | undefined,
  row: Line | undefined,
  reading: Reading,
): Value | undefined {
  const line = column?.type === 'text' ? row : column;
  if (!line || line.type === 'text') return undefined;
  return readCellAs(line.type, text, { ...reading, isSaid: line.settings.type !== undefined });
}

const cellText = (cell: Node): string => textOf(cell).replace(/\s+/g, ' ').trim();

function isLostCell(cell: Node): boolean {
  const held = childrenOf(cell).filter(
    (node) => !isExpression(node) && !(node.type === 'text' && node.value?.trim() === ''),
  );
  return held.length === 1 && held.every((node) => isComponent(node) && node.name === 'Lost');
}
