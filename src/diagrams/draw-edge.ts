import { drawLabel, emphasisOf } from './draw-label.ts';
import { partKey, translate, type Drawing } from './draw-node.ts';
import { edgePath, directionOf, withEndMoved } from './edge-path.ts';
import { smallText } from './fit-label.ts';
import type { EdgeEnd } from './graph.ts';
import type { Point } from './boxes.ts';
import type { Layout, Route } from './layout.ts';
import { labelAttributes, noteAttributes } from './label-attributes.ts';
import { markerId, markerReach } from './markers.ts';
import { ownValue } from './own-value.ts';
import type { PairGraph } from './pair-graph.ts';
import { depthAt } from './shape-outline.ts';
import { element } from './xml.ts';

type Edge = PairGraph['edges'][number];

/** Draws the line of an edge. */
export function drawEdge(edge: Edge, drawing: Drawing): string {
  const { chart, layout, isTurned } = drawing;
  const { id } = edge;
  const route = layout.edges[id];
  if (!route) return '';
  const told = {
    'data-from': edge.from,
    'data-to': edge.to,
    'data-step': edge.step,
    ...noteAttributes(chart.pair.words, id),
  };
  return element('path', {
    class: edgeClass(edge),
    d: edgeLine(edge, route, chart.pair, layout),
    [partKey('edge', drawing)]: id,
    ...(isTurned ? {} : told),
    'marker-start': markerRef(edge.start),
    'marker-end': markerRef(edge.end),
  });
}

/** Draws the label of an edge, in each language, where the layout has made room for it. */
export function drawEdgeLabel({ id }: Edge, drawing: Drawing): string {
  const { chart, layout, isTurned } = drawing;
  const { zh, en } = chart.pair.words;
  const box = layout.edges[id]?.label;
  if (!box) return '';
  const lines = {
    zh: ownValue(chart.lines.zh.edges, id) ?? [],
    en: ownValue(chart.lines.en.edges, id) ?? [],
  };
  const labels = { zh: ownValue(zh.edges, id) ?? '', en: ownValue(en.edges, id) ?? '' };
  return element(
    'g',
    {
      [partKey('label', drawing)]: id,
      ...(isTurned ? {} : labelAttributes(labels, lines)),
      transform: translate(box),
    },
    drawLabel(lines, smallText, [0, 0], emphasisOf(chart.pair.words, 'edges', id)),
  );
}

/** The path data of an edge: from shape to shape, open where its label stands. */
export const edgeLine = (edge: Edge, route: Route, pair: PairGraph, layout: Layout): string =>
  edgePath(visibleRun(edge, route, pair, layout), route.label);

const edgeClass = ({ pattern, role }: Edge): string =>
  ['edge', ...(pattern === 'normal' ? [] : [pattern]), ...(role ? [role] : [])].join(' ');

const markerRef = (end: EdgeEnd): string | undefined =>
  end === 'none' ? undefined : `url(#${markerId(end)})`;

/** The run from shape to shape, shorter by what the ends cover. */
function visibleRun(edge: Edge, route: Route, pair: PairGraph, layout: Layout): Point[] {
  const toEnd = reachShape(route.points, edge.to, pair, layout);
  const forward = withEndMoved(toEnd, -markerReach(edge.end)).toReversed();
  const toStart = reachShape(forward, edge.from, pair, layout);
  return withEndMoved(toStart, -markerReach(edge.start)).toReversed();
}

/** The layout leads edges to a node's box; this leads the end on to the shape within the box. */
function reachShape(points: Point[], id: string, pair: PairGraph, layout: Layout): Point[] {
  const shape = pair.nodes.find((node) => node.id === id)?.shape;
  const box = layout.nodes[id];
  const [before, end] = points.slice(-2);
  if (!shape || !box || !before || !end) return points;
  const centre: Point = [box.x + box.width / 2, box.y + box.height / 2];
  const at: Point = [end[0] - centre[0], end[1] - centre[1]];
  return withEndMoved(points, depthAt(shape, box, at, directionOf(before, end)));
}
