// The run of an edge as path data: straight runs with rounded bends, open where the label stands.
import type { Box, Point } from './boxes.ts';

/** The radius of a bend in pixels, where there is room for it. */
const radius = 8;

/** Makes the path data for a line through points, left open where it crosses `gap`. */
export function edgePath(points: Point[], gap?: Box): string {
  const parts = gap ? cutAt(points, gap) : [points];
  return parts.map(roundedPath).join('');
}

/** Moves the end of a line along its last run; a negative length shortens it. */
export function withEndMoved(points: Point[], length: number): Point[] {
  const end = points.at(-1);
  const before = points.at(-2);
  if (!end || !before || length === 0) return points;
  const by = Math.max(length, -distance(before, end));
  return [...points.slice(0, -1), moved(end, directionOf(before, end), by)];
}

/** The direction of a straight run, as a step of one pixel. */
export const directionOf = (from: Point, to: Point): Point => [
  Math.sign(to[0] - from[0]),
  Math.sign(to[1] - from[1]),
];

/** Cuts the run that goes through a box in two. */
function cutAt(points: Point[], box: Box): Point[][] {
  const [left, top, right, bottom] = [box.x, box.y, box.x + box.width, box.y + box.height];
  for (let index = 1; index < points.length; index += 1) {
    const [ax, ay] = points[index - 1] as Point;
    const [bx, by] = points[index] as Point;
    const [low, high] =
      ay === by ? [Math.min(ax, bx), Math.max(ax, bx)] : [Math.min(ay, by), Math.max(ay, by)];
    const isSideways = ay === by && ay >= top && ay <= bottom && low < left && high > right;
    const isUpright = ax === bx && ax >= left && ax <= right && low < top && high > bottom;
    if (!isSideways && !isUpright) continue;
    const near: Point = isSideways ? [ax < bx ? left : right, ay] : [ax, ay < by ? top : bottom];
    const far: Point = isSideways ? [ax < bx ? right : left, ay] : [ax, ay < by ? bottom : top];
    return [
      [...points.slice(0, index), near],
      [far, ...points.slice(index)],
    ];
  }
  return [points];
}

function roundedPath(points: Point[]): string {
  let path = '';
  let pen: Point | undefined;
  points.forEach((point, index) => {
    const next = points[index + 1];
    if (!pen || !next) {
      path += pen ? lineTo(pen, point) : `M${point.join(' ')}`;
      pen = point;
      return;
    }
    const before = points[index - 1] as Point;
    const room = Math.min(distance(before, point), distance(point, next)) / 2;
    const bend = Math.floor(Math.min(radius, room));
    const start = moved(point, directionOf(point, before), bend);
    const end = moved(point, directionOf(point, next), bend);
    path += `${lineTo(pen, start)}Q${point.join(' ')} ${end.join(' ')}`;
    pen = end;
  });
  return path;
}

const moved = ([x, y]: Point, [dx, dy]: Point, by: number): Point => [x + dx * by, y + dy * by];

function lineTo(from: Point, [x, y]: Point): string {
  if (from[0] === x) return from[1] === y ? '' : `V${y}`;
  return from[1] === y ? `H${x}` : `L${x} ${y}`;
}

const distance = (a: Point, b: Point): number => Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);
