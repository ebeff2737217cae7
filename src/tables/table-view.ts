// How a reader has arranged a table, and the form of it in an address: `?table.t2aa=sort.2.down_plot`.
// An address is anyone's: what does not fit the table is left out.
import { tablePrefix as prefix } from './search-of-tables.ts';

/** How a reader has arranged a table. Lines are counted from 0, the row headers being column 0. */
export interface TableView {
  isPlot: boolean;
  /** Rows stand as columns. */
  isFlipped: boolean;
  /** Only lines whose cells differ are shown. */
  isDiffering: boolean;
  /** The other language stands under each cell. */
  isBoth: boolean;
  /** The column (in a flipped table the row) by which the others are in order. */
  sort: { line: number; isDown: boolean } | undefined;
  /** The columns that are put away. */
  hidden: number[];
  /** Which line the others are multiples of: `c2`, `r0` or `none`; undefined for the author's. */
  baseline: string | undefined;
  /** The words that rows must have. */
  find: string;
}

/** How big a table is, the column of the row headers counted. */
export interface TableSize {
  columns: number;
  rows: number;
}

/** The table as it was written. */
export const plainView: TableView = {
  isPlot: false,
  isFlipped: false,
  isDiffering: false,
  isBoth: false,
  sort: undefined,
  hidden: [],
  baseline: undefined,
  find: '',
};

const longest = 80;

/** Gives the view that an address asks for. */
export function viewFromAddress(search: string, id: string, size: TableSize): TableView {
  const [steps = '', ...found] = (new URLSearchParams(search).get(prefix + id) ?? '').split(
    /(?:^|_)find\./,
  );
  const view: TableView = { ...plainView, find: found.join('_find.').slice(0, longest) };
  for (const step of steps.split('_')) {
    const [name, ...rest] = step.split('.');
    if (name === 'plot') view.isPlot = true;
    else if (name === 'flip') view.isFlipped = true;
    else if (name === 'differ') view.isDiffering = true;
    else if (name === 'both') view.isBoth = true;
    else if (name === 'sort') view.sort = { line: Number(rest[0]), isDown: rest[1] === 'down' };
    else if (name === 'hide') view.hidden = rest.map(Number);
    else if (name === 'base') view.baseline = rest[0];
  }
  return fitted(view, size);
}

function fitted(view: TableView, { columns, rows }: TableSize): TableView {
  const isIn = (index: number, end: number, start = 0): boolean =>
    Number.isInteger(index) && index >= start && index < end;
  const hidden = [...new Set(view.hidden)].filter((column) => isIn(column, columns, 1));
  const [, axis, index] = /^([cr])(\d{1,4})$/.exec(view.baseline ?? '') ?? [];
  const isBase =
    axis === 'c' ? isIn(Number(index), columns, 1) : axis === 'r' && isIn(Number(index), rows);
  return {
    ...view,
    hidden: hidden.length < columns - 1 ? hidden : [],
    sort:
      view.sort && isIn(view.sort.line, view.isFlipped ? rows : columns) ? view.sort : undefined,
    baseline: isBase || view.baseline === 'none' ? view.baseline : undefined,
  };
}

/** Gives the query of an address with a view of a table in it; a table as it was written is not named. */
export function searchWithTable(search: string, id: string, view: TableView): string {
  const query = new URLSearchParams(search);
  const steps = stepsOf(view);
  if (steps === '') query.delete(prefix + id);
  else query.set(prefix + id, steps);
  return query.size === 0 ? '' : `?${query.toString()}`;
}

function stepsOf(view: TableView): string {
  const steps = [
    view.isPlot && 'plot',
    view.isFlipped && 'flip',
    view.isDiffering && 'differ',
    view.isBoth && 'both',
    view.sort && `sort.${view.sort.line}${view.sort.isDown ? '.down' : ''}`,
    view.hidden.length > 0 && `hide.${view.hidden.join('.')}`,
    view.baseline !== undefined && `base.${view.baseline}`,
    view.find !== '' && `find.${view.find}`,
  ];
  return steps.filter((step) => step !== false && step !== undefined).join('_');
}
