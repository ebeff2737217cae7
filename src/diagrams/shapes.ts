import type { Shape } from './graph.ts';

/** Mermaid's names for each shape that we draw, the one for its documentation's table first. */
const names: Record<Shape, string[]> = {
  rect: ['rect', 'squareRect', 'proc', 'process', 'rectangle'],
  rounded: ['rounded', 'roundedRect', 'event'],
  stadium: ['stadium', 'terminal', 'pill'],
  subroutine: ['fr-rect', 'subprocess', 'subproc', 'framed-rectangle', 'subroutine'],
  'lined-rect': ['lin-rect', 'lined-rectangle', 'lined-process', 'lin-proc', 'shaded-process'],
  'divided-rect': ['div-rect', 'div-proc', 'divided-rectangle', 'divided-process'],
  'tagged-rect': ['tag-rect', 'tagged-rectangle', 'tag-proc', 'tagged-process'],
  'stacked-rect': ['st-rect', 'procs', 'processes', 'stacked-rectangle'],
  'window-pane': ['win-pane', 'internal-storage', 'window-pane'],
  card: ['notch-rect', 'card', 'notched-rectangle'],
  'notched-pentagon': ['notch-pent', 'loop-limit', 'notched-pentagon'],
  cylinder: ['cyl', 'db', 'database', 'cylinder'],
  'lined-cylinder': ['lin-cyl', 'disk', 'lined-cylinder'],
  'horizontal-cylinder': ['h-cyl', 'das', 'horizontal-cylinder'],
  'data-store': ['datastore', 'data-store'],
  'bow-tie': ['bow-rect', 'stored-data', 'bow-tie-rectangle'],
  circle: ['circle', 'circ'],
  'double-circle': ['dbl-circ', 'double-circle', 'doublecircle'],
  'small-circle': ['sm-circ', 'start', 'small-circle', 'stateStart'],
  'framed-circle': ['fr-circ', 'stop', 'framed-circle', 'stateEnd'],
  'filled-circle': ['f-circ', 'junction', 'filled-circle'],
  'crossed-circle': ['cross-circ', 'summary', 'crossed-circle'],
  ellipse: ['ellipse'],
  diamond: ['diam', 'decision', 'diamond', 'question'],
  hexagon: ['hex', 'hexagon', 'prepare'],
  'lean-right': ['lean-r', 'lean-right', 'in-out', 'lean_right'],
  'lean-left': ['lean-l', 'lean-left', 'out-in', 'lean_left'],
  trapezoid: ['trap-b', 'priority', 'trapezoid-bottom', 'trapezoid'],
  'inverted-trapezoid': ['trap-t', 'manual', 'trapezoid-top', 'inv-trapezoid', 'inv_trapezoid'],
  'curved-trapezoid': ['curv-trap', 'curved-trapezoid', 'display'],
  sloped: ['sl-rect', 'manual-input', 'sloped-rectangle'],
  delay: ['delay', 'half-rounded-rectangle'],
  document: ['doc', 'document'],
  documents: ['docs', 'documents', 'st-doc', 'stacked-document'],
  'lined-document': ['lin-doc', 'lined-document'],
  'tagged-document': ['tag-doc', 'tagged-document'],
  flag: ['flag', 'paper-tape'],
  triangle: ['tri', 'extract', 'triangle'],
  'flipped-triangle': ['flip-tri', 'manual-file', 'flipped-triangle'],
  hourglass: ['hourglass', 'collate'],
  fork: ['fork', 'join', 'forkJoin'],
  bolt: ['bolt', 'com-link', 'lightning-bolt'],
  brace: ['brace', 'comment', 'brace-l'],
  'brace-right': ['brace-r'],
  braces: ['braces'],
  asymmetric: ['odd', 'rect_left_inv_arrow'],
  text: ['text'],
  folder: ['folder', 'directory'],
  bucket: ['bucket'],
  console: ['console'],
  browser: ['browser'],
  person: ['person'],
  cloud: ['cloud'],
  bang: ['bang'],
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
