import { expect, test } from 'playwright/test';
import type { Box, Point } from '../../../src/diagrams/boxes.ts';
import { clearLabels } from '../../../src/diagrams/clear-labels.ts';
import { edgePath, withEndMoved } from '../../../src/diagrams/edge-path.ts';
import type { Shape } from '../../../src/diagrams/graph.ts';
import { depthAt } from '../../../src/diagrams/shape-outline.ts';
import { titlePlace } from '../../../src/diagrams/title-place.ts';

const paths: [name: string, points: Point[], gap: Box | undefined, path: string][] = [
  [
    'a straight run',
    [
      [0, 0],
      [0, 40],
    ],
    undefined,
    'M0 0V40',
  ],
  [
    'a bend',
    [
      [0, 0],
      [0, 40],
      [50, 40],
    ],
    undefined,
    'M0 0V32Q0 40 8 40H50',
  ],
  [
    'bends with little room',
    [
      [0, 0],
      [0, 6],
      [5, 6],
      [5, 40],
    ],
    undefined,
    'M0 0V4Q0 6 2 6H3Q5 6 5 8V40',
  ],
  [
    'a gap in a run down',
    [
      [0, 0],
      [0, 40],
    ],
    { x: -9, y: 10, width: 18, height: 8 },
    'M0 0V10M0 18V40',
  ],
  [
    'a gap in a run up',
    [
      [0, 40],
      [0, 0],
    ],
    { x: -9, y: 10, width: 18, height: 8 },
    'M0 40V18M0 10V0',
  ],
  [
    'a gap to the left',
    [
      [40, 0],
      [0, 0],
    ],
    { x: 10, y: -9, width: 8, height: 18 },
    'M40 0H18M10 0H0',
  ],
  [
    'a gap beside the line',
    [
      [0, 0],
      [0, 40],
    ],
    { x: 5, y: 10, width: 18, height: 8 },
    'M0 0V40',
  ],
];
for (const [name, points, gap, path] of paths) {
  test(`the line of an edge: ${name}`, () => {
    expect(edgePath(points, gap)).toBe(path);
  });
}

test('the end of a line moves along its last run, but not beyond where that begins', () => {
  const line: Point[] = [
    [0, 0],
    [0, 40],
    [10, 40],
  ];
  expect(withEndMoved(line, 7)).toEqual([
    [0, 0],
    [0, 40],
    [17, 40],
  ]);
  expect(withEndMoved(line, -7)).toEqual([
    [0, 0],
    [0, 40],
    [3, 40],
  ]);
  expect(withEndMoved(line, -70)).toEqual([
    [0, 0],
    [0, 40],
    [0, 40],
  ]);
});

const size = { width: 100, height: 40 };
const depths: [shape: Shape, at: Point, direction: Point, depth: number][] = [
  ['rect', [30, -20], [0, 1], 0],
  ['diamond', [0, -20], [0, 1], 0],
  ['diamond', [25, -20], [0, 1], 10],
  ['diamond', [-50, 10], [1, 0], 25],
  ['hexagon', [-50, 0], [1, 0], 0],
  ['hexagon', [-50, 20], [1, 0], 14],
  ['hexagon', [50, -10], [-1, 0], 7],
  ['asymmetric', [-50, 0], [1, 0], 14],
  ['trapezoid', [-43, -20], [0, 1], 20],
  ['stadium', [-50, 20], [1, 0], 20],
  ['ellipse', [40, -20], [0, 1], 8],
  ['cylinder', [0, 20], [0, -1], 0],
];
for (const [shape, at, direction, depth] of depths) {
  test(`an edge to a ${shape} at ${at.join(', ')} goes ${depth} pixels into its box`, () => {
    expect(depthAt(shape, size, at, direction)).toBe(depth);
  });
}

test('a label that another edge crosses slides along its own edge to a free place', () => {
  const label = { x: -20, y: 40, width: 40, height: 20 };
  const own: Point[] = [
    [0, 0],
    [0, 200],
  ];
  const crossing: Point[] = [
    [-90, 50],
    [90, 50],
  ];
  const routes = { own: { points: own, label }, crossing: { points: crossing } };
  const place = clearLabels(routes, {})['own']?.label;
  expect(place).toEqual({ ...label, y: 28 });
  const node = { x: -30, y: 0, width: 60, height: 30 };
  expect(clearLabels(routes, { node })['own']?.label).toEqual({ ...label, y: 52 });
  expect(clearLabels({ own: { points: own, label } }, {})['own']?.label).toEqual(label);
});

test('a title gives way to edges that come in from above, if there is room', () => {
  const frame = { x: 100, y: 0, width: 200, height: 90 };
  const title = { width: 60, height: 17 };
  const downAt = (x: number): Point[] => [
    [x, -40],
    [x, 50],
  ];
  expect(titlePlace(frame, title, [])).toBe(14);
  expect(titlePlace(frame, title, [downAt(190)])).toBe(14);
  expect(titlePlace(frame, title, [downAt(140)])).toBe(48);
  expect(titlePlace(frame, title, [downAt(140), downAt(170)])).toBe(78);
  expect(titlePlace(frame, title, [downAt(140), downAt(200)])).toBe(108);
  expect(titlePlace(frame, title, [downAt(140), downAt(170), downAt(230)])).toBe(14);
});
