import { copy } from '../../device/copy.ts';
import { saveFile } from '../../device/save-file.ts';
import { escapeHtml } from '../../html/escape-html.ts';
import {
  csvFromGrid,
  htmlFromGrid,
  markdownFromGrid,
  tsvFromGrid,
  type Grid,
} from '../../tables/grid.ts';
import { cellWords } from '../data-table/shown/carried.ts';

/** Gives a table as it is shown: its visible rows and cells, in their order. */
export const gridOf = (table: HTMLTableElement): Grid =>
  [...table.rows]
    .filter((row) => !row.hidden)
    .map((row) => [...row.cells].filter((cell) => !cell.hidden).map(cellWords));

/** Takes a table along: on the clipboard in one of three forms, or as a file. Rejects where there is no clipboard. */
export async function takeTable(form: string, grid: Grid, name: string): Promise<void> {
  if (form === 'csv') saveFile(`${name}.csv`, new Blob([csvFromGrid(grid)], { type: 'text/csv' }));
  else if (form === 'tsv') await copy({ text: tsvFromGrid(grid) });
  else if (form === 'markdown') await copy({ text: markdownFromGrid(grid) });
  else {
    const html = htmlFromGrid(grid, escapeHtml);
    await copy({ text: html, html });
  }
}
