// Points and boxes, in pixels from a drawing's upper left corner.
import type { Size } from './fit-label.ts';

/** A point. */
export type Point = [x: number, y: number];

/** A rectangle by its upper left corner and its size. */
export interface Box extends Size {
  x: number;
  y: number;
}

/** Tells whether two boxes share more than an edge. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Gives the straight runs of a line as boxes without width or height. */
export const runsOf = (points: Point[]): Box[] =>
  points.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = points[index] as Point;
    const width = Math.abs(x - fromX);
    return { x: Math.min(x, fromX), y: Math.min(y, fromY), width, height: Math.abs(y - fromY) };
  });
