import type { Shape } from './graph.ts';

/** Mermaid's names for each shape that we draw, the one for its documentation's table first. */
const names: Record<Shape, string[]> = {
  rect: ['rect', 'squareRect', 'proc', 'process', 'rectangle'],
  rounded: ['rounded', 'roundedRect', 'event'],
  stadium: ['stadium', 'terminal', 'pill'],
  subroutine: ['fr-rect', 'subprocess', 'subproc', 'framed-rectangle', 'subroutine'],
  cylinder: ['cyl', 'db', 'database', 'cylinder'],
  circle: ['circle', 'circ'],
  'double-circle': ['dbl-circ', 'double-circle', 'doublecircle'],
  ellipse: ['ellipse'],
  diamond: ['diam', 'decision', 'diamond', 'question'],
  hexagon: ['hex', 'hexagon', 'prepare'],
  'lean-right': ['lean-r', 'lean-right', 'in-out', 'lean_right'],
  'lean-left': ['lean-l', 'lean-left', 'out-in', 'lean_left'],
  trapezoid: ['trap-b', 'priority', 'trapezoid-bottom', 'trapezoid'],
  'inverted-trapezoid': ['trap-t', 'manual', 'trapezoid-top', 'inv-trapezoid', 'inv_trapezoid'],
  asymmetric: ['odd', 'rect_left_inv_arrow'],
  text: ['text'],
};

const shapeByName = new Map(
  Object.entries(names).flatMap(([shape, list]) => list.map((name) => [name, shape as Shape])),
);

/** Gives the shape for Mermaid's name, undefined where we do not draw it. */
export const shapeFromMermaid = (name: string): Shape | undefined => shapeByName.get(name);

/** The names an author may write in `@{ shape: … }`, for messages; an ellipse has none, only `(-…-)`. */
export const writableShapes: string[] = Object.entries(names).flatMap(([shape, [name]]) =>
  shape === 'ellipse' || name === undefined ? [] : [name],
);
