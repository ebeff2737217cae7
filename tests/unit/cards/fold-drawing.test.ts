import { expect, test } from 'playwright/test';
import { foldsOf } from '#src/cards/fold-drawing.ts';
import type { DrawingLabel, PaintedDrawing } from '#src/cards/painted-drawing.ts';
import type { Layout } from '#src/diagrams/layout.ts';

const label = (y: number, text: string): DrawingLabel => ({
  lines: [text],
  x: 50,
  y,
  anchor: 'middle',
  size: 14,
  leading: 20,
  weight: 400,
  colour: 'black',
});

/** Four boxes one under the other, with an edge between each and the next. */
const chain: Layout = {
  width: 100,
  height: 280,
  direction: 'TB',
  nodes: Object.fromEntries(
    ['a', 'b', 'c', 'd'].map((id, index) => [id, { x: 0, y: 80 * index, width: 100, height: 40 }]),
  ),
  groups: {},
  edges: Object.fromEntries(
    [0, 1, 2].map((index) => [
      `e${index}`,
      {
        points: [
          [50, 80 * index + 40],
          [50, 80 * index + 80],
        ],
      },
    ]),
  ),
};
const drawing: PaintedDrawing = {
  svg: '<svg width="103" height="283" viewBox="-1.5 -1.5 103 283"></svg>',
  width: 103,
  height: 283,
  labels: [label(25, 'a'), label(105, 'b'), label(185, 'c'), label(265, 'd')],
};

const labelsOf = (layout: Layout): string[][] =>
  foldsOf(drawing, layout, 'vertical').map(({ pieces }) =>
    pieces.map(({ labels }) => labels.flatMap(({ lines }) => lines).join('')),
  );

test('a chain can be set whole, in two parts or in three, the longest as short as can be', () => {
  expect(labelsOf(chain)).toEqual([['abcd'], ['ab', 'cd'], ['a', 'b', 'cd']]);
});

test('each part shows its stretch of the drawing, its labels where they stand in it', () => {
  const [, halves] = foldsOf(drawing, chain, 'vertical');
  const [first, second] = halves?.pieces ?? [];
  expect(first?.svg).toBe('<svg viewBox="-1.5 -1.5 103 141.5"></svg>');
  expect(second?.svg).toBe('<svg viewBox="-1.5 140 103 141.5"></svg>');
  expect(second?.labels.map(({ y }) => y)).toEqual([185 - 141.5, 265 - 141.5]);
});

test('a drawing is not parted where two lines lead on, nor through a frame', () => {
  const back = { points: [[90, 240] as [number, number], [90, 40] as [number, number]] };
  const looped = { ...chain, edges: { ...chain.edges, back } };
  expect(labelsOf(looped)).toEqual([['abcd']]);
  const frame = { x: 0, y: 0, width: 100, height: 280, title: 0 };
  expect(labelsOf({ ...chain, groups: { g: frame } })).toEqual([['abcd']]);
});
