import { expect, test } from 'playwright/test';
import { tableSettingsSchema } from '#src/schema/tables.ts';
import { blocksFromTree } from '#src/model/blocks.ts';
import { parseMdx } from '#src/markdown/parse-mdx.ts';
import { describePanel } from '#src/tables/describe-plot.ts';
import { drawPanel } from '#src/tables/draw-panel.ts';
import { drawPlotThumbnail } from '#src/tables/draw-plot-thumbnail.ts';
import { makePlotScale } from '#src/tables/plot-scale.ts';
import { ratioText } from '#src/tables/ratio.ts';
import { showTable, type ShownTable } from '#src/tables/show-table.ts';

/** Shows a table of a few rows, its settings as an author writes them. */
function show(rows: string, settings: object = {}): ShownTable {
  const lines = rows
    .trim()
    .split('\n')
    .map((line) => line.trim());
  const rule = lines[0]?.replace(/[^|]+/g, ' --- ') ?? '';
  const parsed = parseMdx(
    `Table: t {/* #tttt */}\n\n${[lines[0], rule, ...lines.slice(1)].join('\n')}\n`,
  );
  if (!parsed.ok) throw new Error(parsed.message);
  const block = blocksFromTree(parsed.tree).find(({ kind }) => kind === 'table');
  if (!block) throw new Error('Expected a table, but found none.');
  return showTable(block.node, tableSettingsSchema.parse(settings), 'en');
}

/** What the panels of a plot say; the space that keeps a number with its unit is a space. */
const said = (plot: ShownTable['plot']): string[] | undefined =>
  plot?.panels.map((panel) => describePanel(panel).replaceAll('\u00a0', ' '));

const runs = `
  | Run | Time (ms) | Size |
  | A | 1.25 | 2 MB {/* #aaaa */} |
  | B | 10 | 512 KB {/* #bbbb */} |
  | C | <Lost>lost</Lost> | 1 GB {/* #cccc */} |`;

test('a column is what most of its cells are, what is lost not counted', () => {
  const { table } = show(runs);
  expect(table.columns.map(({ type }) => type)).toEqual(['text', 'number', 'number']);
  expect(table.cells.map((row) => row[1]?.value?.at)).toEqual([0.00125, 0.01, undefined]);
});

test('numbers of a column are followed by what their points need to align', () => {
  expect(show(runs).pads[1]).toEqual(['', '.00', '']);
  // 2 MB and 512 KB end differently: they are set as text.
  expect(show(runs).pads[2]).toBeUndefined();
});

test('the best of a line is marked, and the worst of three', () => {
  const columns = { 2: { better: 'lower' }, 3: { better: 'higher' } };
  expect(show(runs, { columns }).marks).toEqual([
    [undefined, 'best', undefined],
    [undefined, undefined, 'worst'],
    [undefined, undefined, 'best'],
  ]);
});

test('a baseline gives the others as its multiples, across units', () => {
  expect(show(runs, { baseline: 'aaaa' }).ratios.map((row) => row.slice(1))).toEqual([
    ['1×', '1×'],
    ['8×', '0.26×'],
    [undefined, '500×'],
  ]);
});

const ratios: [value: number, base: number, text: string | undefined][] = [
  [85, 23, '3.7×'],
  [23, 85, '0.27×'],
  [10_240, 1, '10,240×'],
  [5, 0, undefined],
  [-5, 2, undefined],
];

for (const [value, base, text] of ratios) {
  test(`${value} is ${text ?? 'no multiple'} of ${base}`, () => {
    expect(ratioText(value, base, 'en')).toBe(text);
  });
}

test('columns of numbers are drawn as a panel each, with the words of the source', () => {
  const { plot } = show(runs);
  expect(plot?.kind).toBe('bars');
  expect(said(plot)).toEqual([
    'Time (ms): A 1.25 ms; B 10 ms; C lost',
    'Size: A 2 MB; B 512 KB; C 1 GB',
  ]);
  expect(plot?.panels.map(({ isLog }) => isLog)).toEqual([false, true]);
});

test('a unit is said in the sign that its header has for it', () => {
  const { plot } = show(`
    | Name | Time (\u00b5s) |
    | One | 85 {/* #aaaa */} |
    | Two | 23 {/* #bbbb */} |`);
  expect(said(plot)).toEqual(['Time (\u00b5s): One 85 \u00b5s; Two 23 \u00b5s']);
});

test('a table whose rows are of one unit each is drawn along its rows', () => {
  const { plot } = show(`
    | Metric | One | Two | Why |
    | Latency (μs) | 85 | 23 | luck {/* #aaaa */} |
    | Memory | 1.2 MB | 48 KB | care {/* #bbbb */} |`);
  expect(said(plot)).toEqual([
    'Latency (μs): One 85 μs; Two 23 μs',
    'Memory: One 1.2 MB; Two 48 KB',
  ]);
});

test('before and after are dots, unless the author wants bars', () => {
  const times = `
    | Team | Before (h) | After (h) |
    | X | 2.5 | 0.1 {/* #aaaa */} |
    | Y | 3.8 | 0.2 {/* #bbbb */} |`;
  const { plot } = show(times);
  expect(plot?.kind).toBe('dots');
  expect(said(plot)).toEqual(['Before (h) → After (h): X 2.5 → 0.1 h; Y 3.8 → 0.2 h']);
  expect(show(times, { plot: 'bars' }).plot?.kind).toBe('bars');
  expect(show(times, { plot: 'none' }).plot).toBeUndefined();
});

test('a linear scale begins at nothing, a logarithmic one below its least value', () => {
  const [time, size] = show(runs).plot?.panels ?? [];
  if (!time || !size) throw new Error('Expected two panels, but found fewer.');
  const linear = makePlotScale(time, 'en');
  expect(linear.start).toBe(0);
  expect(linear.placeOf(0.01)).toBe(100);
  expect(linear.ticks.map(({ text }) => text)).toContain('10');
  const log = makePlotScale(size, 'en');
  expect(log.placeOf(512_000)).toBeGreaterThan(0);
  expect(log.placeOf(1e9)).toBeLessThanOrEqual(100);
});

test('an axis names no more places than have room beside each other', () => {
  const { plot } = show('| A | B |\n| a | 1,187 {/* #aaaa */} |\n| b | 11,870 {/* #bbbb */} |');
  const [panel] = plot?.panels ?? [];
  if (!panel) throw new Error('Expected a panel, but found none.');
  const names = makePlotScale(panel, 'en').ticks.map(({ text }) => text);
  expect(names).toEqual(['0', '4,000', '8,000', '12,000']);
});

test('a panel is drawn with a text for every mark, its name in words, and nothing of its cells as markup', () => {
  const { plot } = show('| A | B (s) |\n| a &lt; b | 1 {/* #aaaa */} |\n| c | 2 {/* #bbbb */} |');
  const [panel] = plot?.panels ?? [];
  if (!panel) throw new Error('Expected a panel, but found none.');
  const svg = drawPanel(panel, 'en', describePanel(panel)).replaceAll('\u00a0', ' ');
  expect(svg).toContain('role="img" aria-label="B (s): a &lt; b 1 s; c 2 s"');
  expect(svg.match(/<rect/g)?.length).toBe(2);
  expect(svg).toContain('>a &lt; b</text>');
  expect(svg).not.toContain('style=');
  if (plot) expect(drawPlotThumbnail(plot).match(/<rect/g)?.length).toBe(2);
});
