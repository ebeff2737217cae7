// What changes in a chart's drawing when it is turned to its other axis: a few numbers for each
// part, by the ids that stand in the drawing's data attributes. Shapes and labels stay as they are.
import type { Box } from './boxes.ts';
import { otherAxis, type Axis, type Chart } from './chart.ts';
import { edgeLine } from './draw-edge.ts';
import { mapValues } from './map-values.ts';
import { viewBoxOf } from './view-box.ts';

/** The other drawing of a chart, as compact JSON. */
export interface OtherDirection {
  axis: Axis;
  /** The `viewBox`; its last two numbers are the width and height in pixels. */
  viewBox: [number, number, number, number];
  /** The centre of each node, for its `transform`. */
  nodes: Record<string, [x: number, y: number]>;
  /** The frame of each group, and where its title begins. */
  groups: Record<string, [x: number, y: number, width: number, height: number, title: number]>;
  /** The path data of each edge. */
  edges: Record<string, string>;
  /** The centre of each edge's label. */
  labels: Record<string, [x: number, y: number]>;
}

/** Gives what an element needs to turn a chart that is drawn along an axis to the other one. */
export function otherDirection(chart: Chart, drawn: Axis): OtherDirection {
  const axis = otherAxis(drawn);
  const layout = chart.layouts[axis];
  const { pair } = chart;
  const centre = (box: Box): [number, number] => [box.x + box.width / 2, box.y + box.height / 2];
  return {
    axis,
    viewBox: viewBoxOf(layout),
    nodes: mapValues(layout.nodes, centre),
    groups: mapValues(layout.groups, ({ x, y, width, height, title }) => [
      x,
      y,
      width,
      height,
      x + title,
    ]),
    edges: Object.fromEntries(
      pair.edges.flatMap((edge) => {
        const route = layout.edges[edge.id];
        return route ? [[edge.id, edgeLine(edge, route, pair, layout)]] : [];
      }),
    ),
    labels: Object.fromEntries(
      Object.entries(layout.edges).flatMap(([id, { label }]) =>
        label ? [[id, centre(label)]] : [],
      ),
    ),
  };
}
