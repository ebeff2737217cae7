// What is wrong with a layout, if anything, in words.
import { overlaps, runsOf, type Box } from '../../../src/diagrams/boxes.ts';
import type { Layout } from '../../../src/diagrams/layout.ts';
import { makeNesting } from '../../../src/diagrams/nesting.ts';
import type { PairGraph } from '../../../src/diagrams/pair-graph.ts';

/** Lists what overlaps, crosses or leaves what it must not. */
export function flawsOf(pair: PairGraph, layout: Layout): string[] {
  return [
    ...nodeFlaws(layout),
    ...groupFlaws(pair, layout),
    ...edgeFlaws(layout),
    ...labelFlaws(pair, layout),
    ...endFlaws(pair, layout),
  ];
}

function nodeFlaws({ nodes, width, height }: Layout): string[] {
  const all = Object.entries(nodes);
  const whole = { x: 0, y: 0, width, height };
  return all.flatMap(([a, box], index) => [
    ...(isWithin(box, whole) ? [] : [`${a} is outside the drawing`]),
    ...all
      .slice(index + 1)
      .flatMap(([b, other]) => (overlaps(box, other) ? [`${a} is on ${b}`] : [])),
  ]);
}

function groupFlaws(pair: PairGraph, { nodes, groups }: Layout): string[] {
  const { groupsRound } = makeNesting(pair);
  return Object.entries(groups).flatMap(([group, frame]) =>
    Object.entries(nodes).flatMap(([node, box]) => {
      const isMember = groupsRound(node).includes(group);
      if (isMember && !isWithin(box, frame)) return [`${node} is not within ${group}`];
      return !isMember && overlaps(box, frame) ? [`${node} is on ${group}`] : [];
    }),
  );
}

function edgeFlaws({ nodes, edges, width, height }: Layout): string[] {
  const whole = { x: 0, y: 0, width, height };
  return Object.entries(edges).flatMap(([edge, { points }]) =>
    runsOf(points).flatMap((run) => [
      ...(run.width > 0 && run.height > 0 ? [`${edge} runs aslant`] : []),
      ...(isWithin(run, whole) ? [] : [`${edge} leaves the drawing`]),
      // Edges end on their own nodes' sides, so that no run overlaps any node.
      ...Object.entries(nodes).flatMap(([node, box]) =>
        overlaps(run, box) ? [`${edge} runs through ${node}`] : [],
      ),
    ]),
  );
}

function labelFlaws(pair: PairGraph, { nodes, edges }: Layout): string[] {
  const ends = new Map(pair.edges.map((edge) => [edge.id, edge]));
  return Object.entries(edges).flatMap(([edge, { points, label }]) => {
    if (!label) return [];
    const others = Object.entries(edges).filter(([other]) => other !== edge);
    const { from, to } = ends.get(edge) ?? {};
    const isOnEdge = from === to || runsOf(points).some((run) => overlaps(run, label));
    return [
      ...(isOnEdge ? [] : [`the label of ${edge} is not on it`]),
      ...Object.entries(nodes).flatMap(([node, box]) =>
        overlaps(box, label) ? [`the label of ${edge} is on ${node}`] : [],
      ),
      ...others.flatMap(([other, route]) => [
        ...(route.label && overlaps(route.label, label) ? [`labels of ${edge}, ${other}`] : []),
        ...(runsOf(route.points).some((run) => overlaps(run, label))
          ? [`${other} crosses the label of ${edge}`]
          : []),
      ]),
    ];
  });
}

/** Each end of an edge is on the frame of what it belongs to. */
function endFlaws(pair: PairGraph, { nodes, groups, edges }: Layout): string[] {
  return pair.edges.flatMap(({ id, from, to, pattern }) => {
    const points = edges[id]?.points ?? [];
    if (pattern === 'invisible') return points.length > 0 ? [`${id} is drawn`] : [];
    const [start, end] = [points[0], points.at(-1)];
    const touches = (point: [number, number] | undefined, box: Box | undefined): boolean => {
      if (!point || !box) return false;
      const [x, y] = [point[0] - box.x, point[1] - box.y];
      const isIn = x >= 0 && y >= 0 && x <= box.width && y <= box.height;
      return isIn && (x === 0 || y === 0 || x === box.width || y === box.height);
    };
    return [
      ...(touches(start, nodes[from] ?? groups[from]) ? [] : [`${id} does not begin at ${from}`]),
      ...(touches(end, nodes[to] ?? groups[to]) ? [] : [`${id} does not end at ${to}`]),
    ];
  });
}

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;
