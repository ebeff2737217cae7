import type { Arrangement } from '../../../tables/arrange.ts';
import type { RowPlacing } from './row-placing.ts';

/** A table's headers and rows as they were written. */
export interface WrittenLines {
  heads: HTMLElement[];
  rows: HTMLTableRowElement[];
}

/** Moves and hides the lines of a table that are not already in their place. */
export function placeLines(
  { heads, rows }: WrittenLines,
  { rows: shown, columns }: Arrangement,
  placing: RowPlacing,
): void {
  const isShown = new Set(shown);
  const away = rows.keys().filter((row) => !isShown.has(row));
  placing.start(
    [...shown, ...away].flatMap((row) => rows[row] ?? []),
    shown.length,
  );
  const isAway = heads.map((_, column) => !columns.includes(column));
  if (isAway.every((hidden, column) => hidden === heads[column]?.hidden)) return;
  for (const cells of [heads, ...rows.map((row) => [...row.cells])]) {
    cells.forEach((cell, column) => (cell.hidden = isAway[column] === true));
  }
}
