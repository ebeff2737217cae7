import { kindOfValue, type Cell, type Line, type Table } from './table.ts';

/** What a cell is among those of its line. */
export type Mark = 'best' | 'worst';

/** Gives the marks of a table's cells, by row and column: the best of each line whose author says which way is better, and the worst where it has more than two. */
export function marksOfTable({ columns, rows, cells }: Table): (Mark | undefined)[][] {
  const marks: (Mark | undefined)[][] = cells.map((row) => row.map(() => undefined));
  const put = (
    line: Line,
    held: { cell: Cell | undefined; row: number; column: number }[],
  ): void => {
    // A line of another kind that crosses this one (a ratio beside times) is not compared with it.
    const kinds = held.map(({ cell, column }) =>
      cell?.value?.type === line.type ? kindOfValue(cell.value, columns[column]) : undefined,
    );
    const kind = kinds.find((each) => each !== undefined);
    const values = held.map(({ cell }, index) => (kinds[index] === kind ? cell?.value : undefined));
    marksOfLine(
      line,
      values.map((value) => value?.at),
    ).forEach((mark, index) => {
      const place = held[index];
      if (mark && place) (marks[place.row] ??= [])[place.column] = mark;
    });
  };
  columns.forEach((line, column) => {
    put(
      line,
      cells.map((row, index) => ({ cell: row[column], row: index, column })),
    );
  });
  rows.forEach((line, row) => {
    const held = (cells[row] ?? []).map((cell, column) => ({ cell, row, column }));
    put(line, held.slice(1));
  });
  return marks;
}

function marksOfLine({ settings }: Line, values: (number | undefined)[]): (Mark | undefined)[] {
  const read = values.filter((value) => value !== undefined);
  const [low, high] = [Math.min(...read), Math.max(...read)];
  if (settings.better === undefined || read.length < 2 || low === high) return [];
  const [best, worst] = settings.better === 'lower' ? [low, high] : [high, low];
  return values.map((value) => {
    if (value === best) return 'best';
    return value === worst && read.length > 2 ? 'worst' : undefined;
  });
}
