import type { Arrangement } from '../../../tables/arrange.ts';
import { sortButton } from '../../table-tools/furnish.ts';
import { cellWords } from './carried.ts';
import type { WrittenLines } from '../placing/place-lines.ts';

/** Shows a table with its rows as columns, in an arrangement. The flipped table is a copy; caption and ids go over to it. */
export function flipTable(
  { heads, rows }: WrittenLines,
  ids: string[],
  arrangement: Arrangement,
  sortBy: string,
): void {
  const table = rows[0]?.closest('table');
  if (!table) return;
  const present = table.parentElement?.querySelector('.flipped');
  const focused = present?.querySelector<HTMLElement>('.sort:focus')?.dataset['line'];
  const made = document.createElement('table');
  made.className = 'flipped';
  const caption = present?.querySelector('caption') ?? table.caption;
  if (caption) made.append(caption);
  made.append(makeHead(heads, rows, ids, arrangement, sortBy), makeBody(heads, rows, arrangement));
  for (const row of rows) row.removeAttribute('id');
  table.hidden = true;
  present?.remove();
  table.after(made);
  made.querySelector<HTMLElement>(`.sort[data-line="${focused}"]`)?.focus();
}

/** Shows a table as it was written again. */
export function unflipTable({ rows }: WrittenLines, ids: string[]): void {
  const table = rows[0]?.closest('table');
  const present = table?.parentElement?.querySelector('.flipped');
  if (!table || !present) return;
  const caption = present.querySelector('caption');
  if (caption) table.prepend(caption);
  present.remove();
  rows.forEach((row, index) => (row.id = ids[index] ?? ''));
  table.hidden = false;
}

function makeHead(
  heads: HTMLElement[],
  rows: HTMLTableRowElement[],
  ids: string[],
  { rows: across }: Arrangement,
  sortBy: string,
): Element {
  const head = document.createElement('thead');
  const line = head.insertRow();
  if (heads[0]) line.append(headFrom(heads[0], 'col'));
  for (const row of across) {
    const name = rows[row]?.cells[0];
    if (!name) continue;
    const cell = headFrom(name, 'col');
    cell.id = ids[row] ?? '';
    cell.append(sortButton(row, sortBy.replace('{}', cellWords(name))));
    line.append(cell);
  }
  return head;
}

function makeBody(
  heads: HTMLElement[],
  rows: HTMLTableRowElement[],
  { rows: across, columns }: Arrangement,
): Element {
  const body = document.createElement('tbody');
  for (const column of columns.slice(1)) {
    const line = body.insertRow();
    if (heads[column]) line.append(headFrom(heads[column], 'row'));
    line.append(...across.flatMap((row) => rows[row]?.cells[column]?.cloneNode(true) ?? []));
    for (const cell of line.querySelectorAll('td')) {
      cell.hidden = false;
      // Across a row there are no decimal points to stand in line.
      cell.removeAttribute('data-align');
      cell.querySelector('.pad')?.remove();
    }
  }
  return body;
}

function headFrom(cell: HTMLElement, scope: 'col' | 'row'): HTMLTableCellElement {
  const head = document.createElement('th');
  head.scope = scope;
  for (const node of cell.childNodes) {
    if (!(node instanceof Element && node.matches('.sort, .pad')))
      head.append(node.cloneNode(true));
  }
  // Former ids of the row stay where they were.
  for (const former of head.querySelectorAll('[id]')) former.removeAttribute('id');
  return head;
}
