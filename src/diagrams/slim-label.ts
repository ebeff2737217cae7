// ELK keeps an edge's label as far from nodes as it keeps nodes from each other. A label needs less:
// along the flow it is handed over so much slimmer, and grows again where it came to stand.
import type { Box } from './boxes.ts';
import type { Size } from './fit-label.ts';
import type { Direction } from './graph.ts';
import { isSideways } from './shape-size.ts';

/** By how many pixels a label may come nearer to a node than another node does. */
const overhang = 8;
const least = 2;

/** Gives the size in which a label is handed to ELK. */
export function slimLabel({ width, height }: Size, direction: Direction): Size {
  const slim = (length: number): number => Math.max(least, length - 2 * overhang);
  return isSideways(direction) ? { width: slim(width), height } : { width, height: slim(height) };
}

/** Gives a label back its size round the middle of the place that it was given. */
export const grownLabel = (place: Box, { width, height }: Size): Box => ({
  x: place.x - Math.round((width - place.width) / 2),
  y: place.y - Math.round((height - place.height) / 2),
  width,
  height,
});
