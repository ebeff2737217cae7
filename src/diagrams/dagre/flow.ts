// A chart in flow space: `y` goes along the flow, `x` across it, whatever the direction on the page.
import type { Box, Point } from '../boxes.ts';
import type { Size } from '../fit-label.ts';
import type { Direction } from '../graph.ts';

/** Where a node stands: its centre and its size. */
export interface Place extends Size {
  x: number;
  y: number;
}

/** The sides of a group's frame. */
export interface Sides {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The way of an edge as dagre has it: from its upper node's centre to its lower one's. */
export interface Chain {
  id: string;
  upper: string;
  lower: string;
  /** Whether the edge itself runs from the lower to the upper node. */
  isUpward: boolean;
  /** Where it passes the ranks between. */
  passes: { x: number; y: number }[];
  label?: Place | undefined;
}

/** A chart as dagre has placed it, in flow space. */
export interface Flow {
  nodes: Map<string, Place>;
  groups: Map<string, Sides>;
  chains: Chain[];
}

/** Tells whether a direction runs across the page, so that flow space lies on its side. */
export const isSideways = (direction: Direction): boolean =>
  direction === 'LR' || direction === 'RL';

/** Gives a size on the page in flow space, or the other way round. */
export const turned = ({ width, height }: Size, direction: Direction): Size =>
  isSideways(direction) ? { width: height, height: width } : { width, height };

/** Gives what takes points and boxes of a flow of a given length back to the page. */
export function toPage(
  direction: Direction,
  length: number,
): { point: (at: Point) => Point; box: (box: Box) => Box } {
  const isReversed = direction === 'BT' || direction === 'RL';
  const point = ([x, y]: Point): Point => {
    const along = isReversed ? length - y : y;
    return isSideways(direction) ? [along, x] : [x, along];
  };
  const box = ({ x, y, width, height }: Box): Box => {
    const [left, top] = point([x, isReversed ? y + height : y]);
    return { x: left, y: top, ...turned({ width, height }, direction) };
  };
  return { point, box };
}
