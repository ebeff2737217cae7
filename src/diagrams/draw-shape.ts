// The shapes, drawn round their centres, so that a node moves by its `transform` alone.
import type { Size } from './fit-label.ts';
import type { Shape } from './graph.ts';
import { lookOf } from './looks/look-of.ts';
import { element } from './xml.ts';

/** Draws a shape: its outline, and the lines within it. */
export function drawShape(shape: Shape, size: Size): string {
  const { draw, outline, marks } = lookOf(shape);
  if (draw) return draw(size);
  const lines = marks ? element('path', { d: marks(size) }) : '';
  return element('path', { d: outline(size) }) + lines;
}
