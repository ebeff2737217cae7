// Path data as corners: curves become runs so short that none is half a pixel off.
import type { Point } from '../boxes.ts';

/** Into how many runs a curve is cut. */
const cuts = 24;

/** Gives the corners of the first part of path data; it reads M, L, H, V, Q, C, A and Z, absolute. */
export function flattenPath(path: string): Point[] {
  const points: Point[] = [];
  for (const [, command = '', list = ''] of path.matchAll(/([MLHVQCAZ])([^A-Z]*)/g)) {
    const numbers = (list.match(/-?[\d.]+/g) ?? []).map(Number);
    if (command === 'Z' || (command === 'M' && points.length > 0)) break;
    points.push(...runsTo(command, numbers, points.at(-1) ?? [0, 0]));
  }
  return points;
}

function runsTo(command: string, numbers: number[], from: Point): Point[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = numbers;
  switch (command) {
    case 'H':
      return [[a, from[1]]];
    case 'V':
      return [[from[0], a]];
    case 'Q':
      return curve([from, [a, b], [c, d]]);
    case 'C':
      return curve([from, [a, b], [c, d], [e, f]]);
    case 'A':
      return arc(from, [a, b], d === 1, e === 1, [f, g]);
    default:
      return [[a, b]];
  }
}

const shares = Array.from({ length: cuts }, (_, index) => (index + 1) / cuts);

/** De Casteljau's way to a point of a Bézier curve. */
const curve = (controls: Point[]): Point[] => shares.map((share) => along(controls, share));

function along(controls: Point[], share: number): Point {
  const [first] = controls;
  if (first && controls.length === 1) return first;
  const between = controls.slice(1).map(([x, y], index): Point => {
    const [fromX, fromY] = controls[index] as Point;
    return [fromX + (x - fromX) * share, fromY + (y - fromY) * share];
  });
  return along(between, share);
}

/** An upright elliptical arc by its centre: https://www.w3.org/TR/SVG2/implnote.html#ArcImplementationNotes */
function arc(from: Point, [rx, ry]: Point, large: boolean, sweep: boolean, to: Point): Point[] {
  // In units of the radii the ellipse is a circle of radius 1.
  const [ax, ay, bx, by] = [from[0] / rx, from[1] / ry, to[0] / rx, to[1] / ry];
  const half = Math.hypot(bx - ax, by - ay) / 2;
  const height = Math.sqrt(Math.max(0, 1 - half ** 2)) * (large === sweep ? -1 : 1);
  const [cx, cy] = [
    (ax + bx) / 2 - (height * (by - ay)) / (2 * half),
    (ay + by) / 2 + (height * (bx - ax)) / (2 * half),
  ];
  const start = Math.atan2(ay - cy, ax - cx);
  const turn = (Math.atan2(by - cy, bx - cx) - start) % (2 * Math.PI);
  const angle = sweep
    ? turn < 0
      ? turn + 2 * Math.PI
      : turn
    : turn > 0
      ? turn - 2 * Math.PI
      : turn;
  return shares.map((share) => [
    (cx + Math.cos(start + angle * share)) * rx,
    (cy + Math.sin(start + angle * share)) * ry,
  ]);
}
