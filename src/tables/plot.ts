// What a table looks like drawn: panels of marks, one panel for each line of numbers. It compares
// down the columns where these hold numbers of one kind, else along the rows.
import type { Cell, Line, Table } from './table.ts';
import type { HeadUnit } from './units.ts';

/** A mark of a plot: a bar, or in a dot plot two dots. */
export interface PlotMark {
  label: string;
  /** What the source says, undefined where it says no number: then `text` says what it says instead. */
  value: number | undefined;
  range?: [low: number, high: number] | undefined;
  text: string;
  /** The second value of a dot plot, with the source's words for it. */
  second?: { value: number; text: string };
}

/** Marks on one scale. */
export interface Panel {
  title: string;
  marks: PlotMark[];
  /** The least and the greatest value that the scale is to hold. */
  span: [low: number, high: number];
  isLog: boolean;
  /** The base unit in which the values are, and how much of it is one of the unit by which the axis counts. */
  axis: { factor: number; label: string };
  /** In a dot plot the names of the two dots. */
  ends?: [string, string];
}

/** A plot: its panels, all of one kind. */
export interface Plot {
  kind: 'bars' | 'dots';
  panels: Panel[];
}

/** From how many times the least the greatest value asks for a logarithmic scale. */
const wide = 100;
/** Up to how many times their spans differ panels of one unit share a scale, so that they can be compared. */
const alike = 20;

/** Gives the plot of a table; undefined where it has no line of two numbers, or the author wants none. */
export function plotOfTable(table: Table): Plot | undefined {
  const { settings } = table;
  if (settings.plot === 'none') return undefined;
  const columns = settings.by === 'rows' ? [] : columnLines(table);
  const lines = columns.length > 0 || settings.by === 'columns' ? columns : rowLines(table);
  if (lines.length === 0) return undefined;
  const [first, second] = lines;
  const isOneUnit = first?.unit === second?.unit && labelOf(first) === labelOf(second);
  const canPair = lines.length === 2 && isOneUnit && columns.length > 0;
  const isPair =
    canPair &&
    (settings.plot === 'dots' || (settings.plot === undefined && areInTime(first, second)));
  const panels = isPair && first && second ? [pairPanel(first, second)] : lines.map(barPanel);
  return {
    kind: isPair ? 'dots' : 'bars',
    panels: shareSpans(panels).map((panel) => scaled(panel, table)),
  };
}

/** A line of numbers in one unit, with what its cells are of. */
interface PlotLine {
  line: Line;
  unit: string;
  cells: PlotCell[];
}

/** A cell with what it is of, and the unit that a header gives it. */
interface PlotCell {
  label: string;
  cell: Cell;
  given: HeadUnit | undefined;
}

const earlier = /\b(?:before|old|prior|previous|original)\b|[前旧原]/i;
const later = /\b(?:after|new|now|current|optimi[sz]ed)\b|[后新现]/i;

/** Tells whether the headers of two lines say that one comes before the other. */
const areInTime = (first: PlotLine | undefined, second: PlotLine | undefined): boolean =>
  earlier.test(first?.line.head ?? '') && later.test(second?.line.head ?? '');

const labelOf = (line: PlotLine | undefined): string | undefined => line?.line.unit?.label;

function columnLines({ columns, rows, cells }: Table): PlotLine[] {
  const labels = labelsOfRows(cells);
  return columns.slice(1).flatMap((line, index) =>
    plotLine(
      line,
      cells.flatMap((row, place) => {
        const cell = row[index + 1];
        const isDrawn = rows[place]?.settings.plot !== false;
        return cell && isDrawn
          ? [{ label: labels[place] ?? '', cell, given: line.unit ?? rows[place]?.unit }]
          : [];
      }),
    ),
  );
}

/** Rows of one name are told apart by their next cell. */
function labelsOfRows(cells: Cell[][]): string[] {
  const heads = cells.map(([head]) => head?.text ?? '');
  return heads.map((head, row) =>
    heads.filter((other) => other === head).length > 1
      ? `${head} ${cells[row]?.[1]?.text ?? ''}`
      : head,
  );
}

/** A column of words, beside others of numbers, is not compared. */
function rowLines({ columns, rows, cells }: Table): PlotLine[] {
  const drawn = columns.map(
    ({ settings }, column) =>
      settings.plot && cells.some((row) => row[column]?.value?.type === 'number'),
  );
  return rows.flatMap((line, row) =>
    plotLine(
      line,
      (cells[row] ?? []).slice(1).flatMap((cell, index) => {
        const column = columns[index + 1];
        const given = column?.unit ?? line.unit;
        return drawn[index + 1] ? [{ label: column?.head ?? '', cell, given }] : [];
      }),
    ),
  );
}

function plotLine(line: Line, cells: PlotCell[]): PlotLine[] {
  const values = cells.flatMap(({ cell }) => (isNumber(cell) ? [cell.value] : []));
  const unit = values[0]?.unit ?? '';
  const isOne = values.every((value) => value.unit === unit);
  return line.settings.plot && values.length >= 2 && isOne ? [{ line, unit, cells }] : [];
}

const isNumber = (cell: Cell): cell is Cell & { value: NonNullable<Cell['value']> } =>
  cell.value?.type === 'number';

function barPanel({ line, cells }: PlotLine): Panel {
  const marks = cells.map(({ label, cell, given }): PlotMark => ({
    label,
    value: isNumber(cell) ? cell.value.at : undefined,
    range: cell.value?.range,
    text: isNumber(cell) ? wordsOf(cell.value.shown, given) : cell.text,
  }));
  return panelOf(cells, line.head, marks);
}

function pairPanel(first: PlotLine, second: PlotLine): Panel {
  const marks = first.cells.map(({ label, cell }, index): PlotMark => {
    const other = second.cells[index]?.cell;
    const from = isNumber(cell) ? cell.value : undefined;
    const to = other && isNumber(other) ? other.value : undefined;
    // The unit is said once, at the end.
    const text = from ? from.shown : cell.text;
    const end = to && { value: to.at, text: wordsOf(to.shown, second.line.unit) };
    return { label, value: from?.at, text, ...(end && { second: end }) };
  });
  const ends: Panel['ends'] = [first.line.head, second.line.head];
  return { ...panelOf(first.cells, '', marks), ends };
}

function panelOf(cells: PlotCell[], title: string, marks: PlotMark[]): Panel {
  const values = marks.flatMap(({ value, second, range }) =>
    [value, second?.value, ...(range ?? [])].filter((each) => each !== undefined),
  );
  const span: Panel['span'] = [Math.min(...values), Math.max(...values)];
  // The axis counts by the unit that is given, else by that of the greatest number.
  const most = cells
    .map(({ cell }) => cell.value)
    .toSorted(byPlace)
    .at(0);
  const label = cells.find(({ given }) => given)?.given?.label ?? '';
  const axis = { factor: most?.factor ?? 1, label };
  return { title, marks, span, isLog: false, axis };
}

const byPlace = (a: Cell['value'], b: Cell['value']): number => (b?.at ?? 0) - (a?.at ?? 0);

/** A number stands with the unit that its header gives it. */
function wordsOf(shown: string, unit: HeadUnit | undefined): string {
  if (!unit || !/[\dkM万亿][+以上]*$/.test(shown)) return shown;
  return /^[%°]/.test(unit.label) ? shown + unit.label : `${shown}\u00a0${unit.label}`;
}

/** Panels of one unit have one scale, unless one of them would be too small to be read on it. */
function shareSpans(panels: Panel[]): Panel[] {
  return panels.map((panel) => {
    const others = panels.filter(
      ({ axis, span }) =>
        axis.label === panel.axis.label &&
        axis.label !== '' &&
        Math.max(span[1], panel.span[1]) <= alike * Math.min(span[1], panel.span[1]),
    );
    if (others.length < 2) return panel;
    const span: Panel['span'] = [
      Math.min(...others.map((each) => each.span[0])),
      Math.max(...others.map((each) => each.span[1])),
    ];
    return { ...panel, span };
  });
}

function scaled(panel: Panel, { settings }: Table): Panel {
  const [low, high] = panel.span;
  const isLog = settings.scale === 'log' || (settings.scale === undefined && high >= wide * low);
  return { ...panel, isLog: isLog && low > 0 };
}
