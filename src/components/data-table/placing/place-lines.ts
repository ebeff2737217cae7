import type { Arrangement } from '../../../tables/arrange.ts';

/** A table's headers and rows as they were written. */
export interface WrittenLines {
  heads: HTMLElement[];
  rows: HTMLTableRowElement[];
}

/** Moves and hides the lines of a table that are not already in their place. */
export function placeLines(
  { heads, rows }: WrittenLines,
  { rows: shown, columns }: Arrangement,
): void {
  const isShown = new Set(shown);
  const away = rows.keys().filter((row) => !isShown.has(row));
  const order = [...shown, ...away].flatMap((row) => rows[row] ?? []);
  const body = rows[0]?.parentElement;
  if (body && order.some((row, index) => body.children[index] !== row)) {
    // Outside the page a thousand rows change places in a fraction of the time.
    const [table, after] = [body.parentElement, body.nextSibling];
    body.remove();
    body.append(...order);
    table?.insertBefore(body, after);
  }
  rows.forEach((row, index) => {
    if (row.hidden === isShown.has(index)) row.hidden = !isShown.has(index);
  });
  const isAway = heads.map((_, column) => !columns.includes(column));
  if (isAway.every((hidden, column) => hidden === heads[column]?.hidden)) return;
  for (const cells of [heads, ...rows.map((row) => [...row.cells])]) {
    cells.forEach((cell, column) => (cell.hidden = isAway[column] === true));
  }
}
