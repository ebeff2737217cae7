import type { Box, Point } from '../boxes.ts';

/** Ends a line where it first meets a frame that its last point is within. */
export function cutAtFrame(points: Point[], frame: Box): Point[] {
  const isIn = ([x, y]: Point): boolean =>
    x >= frame.x && x <= frame.x + frame.width && y >= frame.y && y <= frame.y + frame.height;
  const first = points.findIndex(isIn);
  const before = points[first - 1];
  const inside = points[first];
  if (!before || !inside) return points;
  const clamp = (value: number, low: number, size: number): number =>
    Math.min(low + size, Math.max(low, value));
  const at: Point = [
    clamp(before[0], frame.x, frame.width),
    clamp(before[1], frame.y, frame.height),
  ];
  return [...points.slice(0, first), at];
}
