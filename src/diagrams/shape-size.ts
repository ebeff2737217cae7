import type { Size } from './fit-label.ts';
import type { Direction, Shape } from './graph.ts';
import { lookOf } from './looks/look-of.ts';

/** Tells whether a chart flows to a side. */
export const isSideways = (direction: Direction): boolean =>
  direction === 'LR' || direction === 'RL';

/** Turns the size of a shape that stands across the flow, from that of a flow down or back to it. */
export const shapeSize = (shape: Shape, size: Size, direction: Direction): Size =>
  lookOf(shape).turns && isSideways(direction) ? { width: size.height, height: size.width } : size;
