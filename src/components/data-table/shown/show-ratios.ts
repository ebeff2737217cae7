import { ratiosOf, type Baseline, type CarriedValue } from '../../../tables/ratio.ts';

/** Shows in each cell how many times a baseline it is; `c2` and `r0` name a column and a row, anything else none. */
export function showRatios(
  rows: HTMLTableRowElement[],
  values: (CarriedValue | undefined)[][],
  baseline: string,
): void {
  for (const row of rows) for (const ratio of row.querySelectorAll('.ratio')) ratio.remove();
  const base = baselineFrom(baseline);
  if (!base) return;
  ratiosOf(values, base, document.documentElement.lang).forEach((cells, row) => {
    cells.forEach((text, column) => {
      const cell = rows[row]?.cells[column];
      if (text === undefined || !cell) return;
      const ratio = document.createElement('span');
      ratio.className = 'ratio';
      ratio.textContent = text;
      cell.insertBefore(ratio, cell.querySelector(':scope > :is(.mark, .also)'));
    });
  });
}

function baselineFrom(name: string): Baseline | undefined {
  const [, axis, index] = /^([cr])(\d+)$/.exec(name) ?? [];
  if (axis === undefined) return undefined;
  return { axis: axis === 'c' ? 'column' : 'row', index: Number(index) };
}
