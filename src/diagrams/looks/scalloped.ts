// The two shapes whose outline goes round in bows: outwards a cloud, inwards a bang.
import type { Point } from '../boxes.ts';
import type { Size } from '../fit-label.ts';
import { cornerOf, type Look } from './look.ts';

/** A point and the control points of the curve that leads to it, in halves of the box. */
type Bow = [Point, Point, Point];

/** Goes round the box in bows whose ends are so far out and whose middles so far beyond that. */
function bowsOf(angles: number[], out: number, beyond: number): Bow[] {
  return angles.map((angle, index) => {
    const next = angles[index + 1] ?? (angles[0] as number) + 360;
    const third = (next - angle) / 3;
    return [at(angle + third, beyond), at(next - third, beyond), at(next, out)];
  });
}

/** A point in a direction from the centre, on a rounded rectangle of the box's proportions. */
function at(degrees: number, share: number): Point {
  const [cos, sin] = [Math.cos, Math.sin].map((of) => of((degrees * Math.PI) / 180)) as Point;
  const squared = (value: number): number => Math.sign(value) * Math.abs(value) ** 0.7;
  return [squared(cos) * share, squared(sin) * share];
}

const pathOf = (bows: Bow[], size: Size): string => {
  const [x, y] = cornerOf(size);
  const place = ([px, py]: Point): string => `${tenth(px * x)} ${tenth(py * y)}`;
  const [, , end] = bows.at(-1) as Bow;
  return `M${place(end)}${bows.map((bow) => `C${bow.map(place).join(' ')}`).join('')}Z`;
};

const tenth = (value: number): number => Math.round(value * 10) / 10;

const cloud = bowsOf([20, 68, 112, 160, 200, 245, 295, 340], 0.78, 1.09);
const bang = bowsOf([10, 35, 62, 90, 118, 145, 170, 190, 215, 242, 270, 298, 325, 350], 1, 0.78);

/** The shapes by their names. */
export const scallopedLooks = {
  cloud: {
    room: ({ width, height }) => ({ width: width * 1.3 + 28, height: height * 1.3 + 24 }),
    widest: 0.8,
    outline: (size) => pathOf(cloud, size),
  },
  bang: {
    room: ({ width, height }) => ({ width: width * 1.4 + 24, height: height * 1.4 + 24 }),
    widest: 0.8,
    outline: (size) => pathOf(bang, size),
  },
} satisfies Record<string, Look>;
