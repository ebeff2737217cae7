// The outlines of shapes round their centres, and where an edge that comes to the box of a shape
// meets the shape itself.
import type { Point } from './boxes.ts';
import type { Size } from './fit-label.ts';
import type { Shape } from './graph.ts';
import { flattenPath } from './looks/flatten-path.ts';
import { lookOf } from './looks/look-of.ts';

/** Gives the corners of a shape's silhouette, clockwise; curves have many. */
export const cornersOf = (shape: Shape, size: Size): Point[] =>
  flattenPath(lookOf(shape).outline(size));

/** How far inside its box a shape begins for an edge that goes in a direction and meets the box at a place. */
export function depthAt(shape: Shape, size: Size, at: Point, direction: Point): number {
  // Turned so that the edge runs along the second coordinate.
  const turned = ([x, y]: Point): Point => (direction[0] === 0 ? [x, y] : [y, x]);
  const [across, along] = turned(at);
  const [, sign] = turned(direction);
  const corners = cornersOf(shape, size).map(turned);
  const depths = corners.flatMap(([a, aAlong], index) => {
    const [b, bAlong] = corners[(index + 1) % corners.length] as Point;
    if (a === b || across < Math.min(a, b) || across > Math.max(a, b)) return [];
    const share = (across - a) / (b - a);
    return [(aAlong + share * (bAlong - aAlong) - along) * sign];
  });
  // An edge along the very side of a box crosses nothing.
  return depths.length === 0 ? 0 : Math.max(0, Math.round(Math.min(...depths)));
}
