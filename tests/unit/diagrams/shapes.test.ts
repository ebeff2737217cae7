import { expect, test } from 'playwright/test';
import type { Point } from '../../../src/diagrams/boxes.ts';
import { drawShape } from '../../../src/diagrams/draw-shape.ts';
import { fitNode, nodeText, type Size } from '../../../src/diagrams/fit-label.ts';
import { shapes, type Shape } from '../../../src/diagrams/graph.ts';
import { flattenPath } from '../../../src/diagrams/looks/flatten-path.ts';
import { lookOf } from '../../../src/diagrams/looks/look-of.ts';
import { measureText } from '../../../src/diagrams/measure-text.ts';
import { cornersOf, depthAt } from '../../../src/diagrams/shape-outline.ts';

const labels = {
  'a letter': 'x',
  words: 'Check the schema',
  'a sentence': 'Can the parser recognise the format and is its schema still current?',
  'forced lines': 'one\ntwo\nthree\nfour\nfive',
};
const font = { size: nodeText.size, lang: 'en' } as const;

for (const shape of shapes) {
  test(`${shape}: its outline fills its box and does not leave it`, () => {
    for (const label of Object.values(labels)) {
      const size = fitNode(shape, label, font);
      const corners = cornersOf(shape, size);
      const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
      // A bow may stop short of its box by a little; none goes beyond it.
      for (const [values, half] of [
        [xs, size.width / 2],
        [ys, size.height / 2],
      ] as [number[], number][]) {
        const [low, high] = [Math.min(...values), Math.max(...values)];
        expect(Math.abs(low + half), label).toBeLessThanOrEqual(0.06 * half + 0.5);
        expect(Math.abs(high - half), label).toBeLessThanOrEqual(0.06 * half + 0.5);
        expect(low, label).toBeGreaterThanOrEqual(-half - 0.5);
        expect(high, label).toBeLessThanOrEqual(half + 0.5);
      }
    }
  });

  test(`${shape}: every line of a label stands within its outline`, () => {
    for (const label of Object.values(labels)) {
      const fitted = fitNode(shape, label, font);
      const corners = cornersOf(shape, fitted);
      expect(fitted.lines.length > 0).toBe(!lookOf(shape).wordless);
      for (const at of lettersOf(shape, fitted)) {
        expect(isInside(at, corners), `${label} at ${at.join(', ')}`).toBe(true);
      }
    }
  });

  test(`${shape}: an edge ends on its outline from every side`, () => {
    const size = fitNode(shape, labels.words, font);
    const corners = cornersOf(shape, size);
    const [x, y] = [size.width / 2, size.height / 2];
    const middles: [at: Point, direction: Point][] = [
      [
        [0, -y],
        [0, 1],
      ],
      [
        [0, y],
        [0, -1],
      ],
      [
        [-x, 0],
        [1, 0],
      ],
      [
        [x, 0],
        [-1, 0],
      ],
    ];
    for (const [at, direction] of middles) {
      const depth = depthAt(shape, size, at, direction);
      const before = moved(at, direction, depth - 1);
      const beyond = moved(at, direction, depth + 1);
      expect(isInside(before, corners), `before the outline at ${at.join(', ')}`).toBe(false);
      expect(isInside(beyond, corners), `beyond the outline at ${at.join(', ')}`).toBe(true);
    }
  });

  test(`${shape}: a larger box holds what a smaller one holds`, () => {
    const fitted = fitNode(shape, labels.words, font);
    const { wordless } = lookOf(shape);
    const size = wordless ? fitted : { width: fitted.width + 60, height: fitted.height + 40 };
    const corners = cornersOf(shape, size);
    for (const at of lettersOf(shape, { ...fitted, ...size })) {
      expect(isInside(at, corners), at.join(', ')).toBe(true);
    }
  });

  test(`${shape}: it is drawn in whole and tenth pixels, as large as its box`, () => {
    const markup = drawShape(shape, fitNode(shape, labels['a sentence'], font));
    expect(markup).not.toMatch(/\.\d\d|NaN|undefined|e-\d/);
  });
}

/** Where the outer letters of a label's lines stand: the ends of their x-heights. */
function lettersOf(shape: Shape, { lines, ...size }: Size & { lines: string[] }): Point[] {
  const [cx, cy] = lookOf(shape).at?.(size) ?? [0, 0];
  return lines.flatMap((line, index) => {
    const half = measureText(line, font) / 2;
    const y = cy + (index - (lines.length - 1) / 2) * nodeText.line;
    return [-1, 1].flatMap((side) => [-5, 5].map((dy): Point => [cx + side * half, y + dy]));
  });
}

const moved = ([x, y]: Point, [dx, dy]: Point, by: number): Point => [x + dx * by, y + dy * by];

/** Even-odd rule. */
function isInside([x, y]: Point, corners: Point[]): boolean {
  return corners.reduce((inside, [ax, ay], index) => {
    const [bx, by] = corners[(index + 1) % corners.length] as Point;
    const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    return crosses ? !inside : inside;
  }, false);
}

const ends: [path: string, count: number, end: Point][] = [
  ['M0 0H4V4H0Z', 4, [0, 4]],
  ['M0 0L4 2Z M9 9H10', 2, [4, 2]],
  ['M0 0Q2 -4 4 0', 25, [4, 0]],
  ['M0 0C0 -4 4 -4 4 0', 25, [4, 0]],
  ['M-3 0A3 3 0 0 1 3 0', 25, [3, 0]],
];
for (const [path, count, end] of ends) {
  test(`${path} is ${count} corners and ends at ${end.join(', ')}`, () => {
    const points = flattenPath(path);
    expect(points).toHaveLength(count);
    expect(points.at(-1)?.map((value) => Math.round(value * 1000) / 1000 + 0)).toEqual(end);
  });
}

const arcs: [path: string, middle: Point][] = [
  ['M-3 0A3 3 0 0 1 3 0', [0, -3]],
  ['M-3 0A3 3 0 0 0 3 0', [0, 3]],
  ['M-3 0A3 5 0 0 1 3 0', [0, -5]],
  ['M0 -3A3 3 0 0 1 3 0', [2.121, -2.121]],
  ['M0 -3A3 3 0 1 0 3 0', [-2.121, 2.121]],
];
for (const [path, middle] of arcs) {
  test(`the arc ${path} passes ${middle.join(', ')}`, () => {
    const half = flattenPath(path)[12] ?? [NaN, NaN];
    expect(half.map((value) => Math.round(value * 1000) / 1000 + 0)).toEqual(middle);
  });
}
