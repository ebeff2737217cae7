import type { CarriedTable } from '../../../tables/arrange.ts';
import type { CarriedValue } from '../../../tables/ratio.ts';

/** What stands in a cell beside its own words. */
const added = '.ratio, .mark, .also, .sort';

/** Gives a cell's own words, without what was added to them. */
export function cellWords(cell: Element): string {
  let words = '';
  for (const node of cell.childNodes) {
    if (!(node instanceof Element && node.matches(added))) words += node.textContent ?? '';
  }
  return words.replace(/\s+/g, ' ').trim();
}

/** Reads a table from its page, as it was written. */
export function readCarried(rows: HTMLTableRowElement[]): CarriedTable {
  return {
    texts: rows.map((row) => Array.from(row.cells, cellWords)),
    values: rows.map((row) => Array.from(row.cells, valueOf)),
    also: [],
  };
}

function valueOf(cell: HTMLElement): CarriedValue | undefined {
  const carried = cell.dataset['v'];
  if (carried === undefined) return undefined;
  const [at = '', unit = ''] = carried.split(' ');
  return { at: Number(at), unit };
}
