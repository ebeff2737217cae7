// The outlines of shapes round their centres, and where an edge that comes to the box of a shape
// meets the shape itself.
import type { Point } from './boxes.ts';
import { lid, slant, type Size } from './fit-label.ts';
import type { Shape } from './graph.ts';

/** A corner: half widths, half heights, and how many slants to the right. */
type Corner = [x: -1 | 0 | 1, y: -1 | 0 | 1, slants?: -1 | 1];

/** The corners of the shapes with straight sides, clockwise. */
// prettier-ignore
const cornersByShape: Partial<Record<Shape, Corner[]>> = {
  diamond: [[0, -1], [1, 0], [0, 1], [-1, 0]],
  hexagon: [[-1, -1, 1], [1, -1, -1], [1, 0], [1, 1, -1], [-1, 1, 1], [-1, 0]],
  'lean-right': [[-1, -1, 1], [1, -1], [1, 1, -1], [-1, 1]],
  'lean-left': [[-1, -1], [1, -1, -1], [1, 1], [-1, 1, 1]],
  trapezoid: [[-1, -1, 1], [1, -1, -1], [1, 1], [-1, 1]],
  'inverted-trapezoid': [[-1, -1], [1, -1], [1, 1, -1], [-1, 1, 1]],
  asymmetric: [[-1, -1], [1, -1], [1, 1], [-1, 1], [-1, 0, 1]],
};

/** Gives the corners of a shape with straight sides, clockwise; undefined for a round one. */
export const cornersOf = (shape: Shape, { width, height }: Size): Point[] | undefined =>
  cornersByShape[shape]?.map(([x, y, slants = 0]) => [
    (x * width) / 2 + slants * slant,
    (y * height) / 2,
  ]);

/** How far inside its box a shape begins for an edge that goes in a direction and meets the box at a place. */
export function depthAt(shape: Shape, size: Size, at: Point, direction: Point): number {
  const points = cornersOf(shape, size);
  const sideways = direction[0] !== 0;
  return Math.round(
    points ? straightDepth(points, at, direction) : roundDepth(shape, size, at, sideways),
  );
}

/** Looks for the first side that the edge's line crosses. */
function straightDepth(points: Point[], at: Point, direction: Point): number {
  // Turned so that the edge runs along the second coordinate.
  const turned = ([x, y]: Point): Point => (direction[0] === 0 ? [x, y] : [y, x]);
  const [across, along] = turned(at);
  const [, sign] = turned(direction);
  const corners = points.map(turned);
  const depths = corners.flatMap(([a, aAlong], index) => {
    const [b, bAlong] = corners[(index + 1) % corners.length] as Point;
    if (a === b || across < Math.min(a, b) || across > Math.max(a, b)) return [];
    const share = (across - a) / (b - a);
    return [(aAlong + share * (bAlong - aAlong) - along) * sign];
  });
  return Math.max(0, Math.min(...depths));
}

function roundDepth(
  shape: Shape,
  { width, height }: Size,
  [x, y]: Point,
  sideways: boolean,
): number {
  const share = sideways ? y / (height / 2) : x / (width / 2);
  const bulge = 1 - Math.sqrt(Math.max(0, 1 - share ** 2));
  switch (shape) {
    case 'circle':
    case 'double-circle':
    case 'ellipse':
      return bulge * (sideways ? width / 2 : height / 2);
    case 'stadium':
      return sideways ? bulge * (height / 2) : 0;
    case 'cylinder':
      return sideways ? 0 : bulge * lid;
    default:
      return 0;
  }
}
