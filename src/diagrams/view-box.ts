import type { Size } from './fit-label.ts';

/** Room round a drawing for its lines; the half puts hairlines on whole pixels. */
const margin = 1.5;

/** Gives the `viewBox` of a layout: x, y, width, height. */
export const viewBoxOf = ({ width, height }: Size): [number, number, number, number] => [
  -margin,
  -margin,
  width + 2 * margin,
  height + 2 * margin,
];
