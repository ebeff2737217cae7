// ELK's answer as our layout: whole pixels, titles and labels where nothing crosses them.
import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js';
import type { Box, Point } from './boxes.ts';
import { clearLabels } from './clear-labels.ts';
import { elkId, type ElkQuestion } from './elk-graph.ts';
import type { Size } from './fit-label.ts';
import type { Frame, Layout, Route } from './layout.ts';
import { stretchId } from './long-edges.ts';
import { ownValue } from './own-value.ts';
import { grownLabel } from './slim-label.ts';
import { titlePlace } from './title-place.ts';

/** Makes the layout from the graph that ELK has laid out. */
export function readLayout(
  root: ElkNode,
  { pair, sizes, order, direction }: Omit<ElkQuestion, 'nodePlacement'>,
): Layout {
  const boxes = new Map(allChildren(root).map((node) => [node.id, boxOf(node)]));
  const boxFor = (id: string): Box => boxes.get(elkId(id)) as Box;
  const stretches = new Map(root.edges?.map((edge) => [edge.id, edge]));
  const drawn = pair.edges.filter((edge) => edge.pattern !== 'invisible');
  const edges = drawn.map(({ id, length = 1 }): [string, Route] => {
    const parts = Array.from({ length }, (_, index) => stretches.get(stretchId(id, index)) ?? []);
    const route = routeOf(parts.flat(), ownValue(sizes.edges, id));
    if (order.back.has(id)) route.points.reverse();
    return [id, route];
  });
  const lines = edges.map(([, { points }]) => points);
  const nodes = Object.fromEntries(pair.nodes.map(({ id }) => [id, boxFor(id)]));
  const frames = pair.groups.map(({ id }): [string, Frame] => {
    const frame = boxFor(id);
    return [id, { ...frame, title: titlePlace(frame, sizes.groups[id] as Size, lines) }];
  });
  return {
    direction,
    width: Math.ceil(root.width ?? 0),
    height: Math.ceil(root.height ?? 0),
    nodes,
    groups: Object.fromEntries(frames),
    edges: clearLabels(Object.fromEntries(edges), nodes),
  };
}

const allChildren = (node: ElkNode): ElkNode[] =>
  (node.children ?? []).flatMap((child) => [child, ...allChildren(child)]);

const boxOf = (shape: Partial<Box>): Box => ({
  x: whole(shape.x),
  y: whole(shape.y),
  width: whole(shape.width),
  height: whole(shape.height),
});

/** Rounds to whole pixels; what is equal but for the last digits stays equal. */
const whole = (value = 0): number => Math.round(Number(value.toFixed(3)));

function routeOf(stretches: ElkExtendedEdge[], size: Size | undefined): Route {
  const sections = stretches.flatMap((stretch) => stretch.sections ?? []);
  const points = sections.flatMap((section) =>
    [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map(({ x, y }): Point => [
      whole(x),
      whole(y),
    ]),
  );
  const label = stretches.flatMap((stretch) => stretch.labels ?? [])[0];
  return {
    points: withoutNeedless(points),
    label: label && size ? grownLabel(boxOf(label), size) : undefined,
  };
}

/** Leaves out points that rounding has put on their neighbours or on the line between them. */
const withoutNeedless = (points: Point[]): Point[] =>
  points.filter(([x, y], index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (!before || !after) return true;
    return !((before[0] === x && after[0] === x) || (before[1] === y && after[1] === y));
  });
