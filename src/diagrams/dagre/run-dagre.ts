// What dagre is asked and what it answers: the order of the nodes, and where they and the edges
// between them stand across the flow. Along the flow we place them ourselves (`levels.ts`).
import { Graph, layout } from '@dagrejs/dagre';
import type { Size } from '../fit-label.ts';
import type { Direction } from '../graph.ts';
import { makeNesting } from '../nesting.ts';
import { ownValue } from '../own-value.ts';
import type { PairGraph } from '../pair-graph.ts';
import type { ReadingOrder } from '../reading-order.ts';
import type { Sizes } from '../set-labels.ts';
import { titleInset, titleTop } from '../title-place.ts';
import { turned, type Chain, type Flow, type Place, type Sides } from './flow.ts';

/** What is to be laid out. */
export interface Question {
  pair: PairGraph;
  /** With the sizes of groups that stand as one box. */
  sizes: Sizes & { frames?: Map<string, Size> };
  order: ReadingOrder;
  direction: Direction;
}

/** Distances in pixels; what stands along the flow only has to keep the ranks apart. */
const spacing = { nodesep: 30, edgesep: 20, ranksep: 40 };
/** How far a loop of a node to itself reaches out. */
export const loopReach = 18;

type Edge = PairGraph['edges'][number];

/** Dagre knows no edges of groups: such an edge leads to a node within. */
interface Ends {
  edge: Edge;
  upper: string;
  lower: string;
  isUpward: boolean;
}

/** Places a chart with dagre. */
export function runDagre(question: Question): Flow {
  const { pair, sizes, order, direction } = question;
  const graph = new Graph({ multigraph: true, compound: true });
  graph.setGraph({ ...spacing, rankdir: 'TB' });
  const { leaves, frames, leavesIn } = membersOf(pair, order);
  for (const id of frames) graph.setNode(key(id), {});
  for (const id of leaves) graph.setNode(key(id), turned(sizeOf(id, sizes), direction));
  for (const { id, parent } of [...pair.groups, ...pair.nodes]) {
    if (parent !== undefined) graph.setParent(key(id), key(parent));
  }
  const ends = pair.edges.flatMap((edge) => endsOf(edge, order, leavesIn));
  // Of orders that cross alike dagre keeps the last it tries, which is that of the edges reversed.
  for (const { edge, upper, lower } of ends.toReversed()) {
    const label = ownValue(sizes.edges, edge.id);
    const { width, height } = turned(label ?? { width: 0, height: 0 }, direction);
    const room = upper === lower ? width + loopReach : width;
    graph.setEdge(key(upper), key(lower), { width: room, height, labelpos: 'c' }, key(edge.id));
  }
  layout(graph);
  return {
    nodes: new Map(leaves.map((id) => [id, placeIn(graph, id)])),
    groups: new Map(frames.map((id) => [id, sidesOf(placeIn(graph, id))])),
    chains: ends.map((end) => chainOf(end, graph, ownValue(sizes.edges, end.edge.id), direction)),
  };
}

/** Parts the groups that hold something from the empty ones, which stand like nodes. */
function membersOf(pair: PairGraph, order: ReadingOrder) {
  const holding = new Set([...pair.nodes, ...pair.groups].map(({ parent }) => parent));
  const frames = pair.groups.flatMap(({ id }) => (holding.has(id) ? [id] : []));
  const empty = pair.groups.flatMap(({ id }) => (holding.has(id) ? [] : [id]));
  const leaves = [...order.nodes, ...empty];
  const { groupsRound } = makeNesting(pair);
  const leavesIn = (id: string): string[] =>
    leaves.filter((leaf) => leaf === id || groupsRound(leaf).includes(id));
  return { leaves, frames, leavesIn };
}

function sizeOf(id: string, sizes: Question['sizes']): Size {
  const own = ownValue(sizes.nodes, id) ?? sizes.frames?.get(id);
  if (own) return own;
  const { width, height } = sizes.groups[id] as Size;
  return { width: width + 2 * titleInset, height: height + 2 * titleTop };
}

/** Keeps the author's names apart from what objects have of themselves. */
const key = (id: string): string => `n:${id}`;

function endsOf(edge: Edge, { back }: ReadingOrder, leavesIn: (id: string) => string[]): Ends[] {
  const [targets, sources] = [leavesIn(edge.to), leavesIn(edge.from)];
  const isOther = (id: string): boolean => edge.from === edge.to || id !== edge.from;
  const to = targets.find(isOther) ?? targets[0];
  const from = sources.findLast((id) => id !== to) ?? sources[0];
  if (to === undefined || from === undefined) return [];
  const isUpward = back.has(edge.id) && from !== to;
  return [{ edge, upper: isUpward ? to : from, lower: isUpward ? from : to, isUpward }];
}

function placeIn(graph: Graph, id: string): Place {
  const { x = 0, y = 0, width = 0, height = 0 } = graph.node(key(id)) as Partial<Place>;
  return { x, y, width, height };
}

const sidesOf = ({ x, y, width, height }: Place): Sides => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

function chainOf(
  { edge, upper, lower, isUpward }: Ends,
  graph: Graph,
  size: Size | undefined,
  direction: Direction,
): Chain {
  const {
    points = [],
    x = 0,
    y = 0,
  } = graph.edge(key(upper), key(lower), key(edge.id)) as {
    points?: { x: number; y: number }[];
    x?: number;
    y?: number;
  };
  const label = size ? { x, y, ...turned(size, direction) } : undefined;
  // The first and the last point are on the nodes' own sides.
  const passes = points.slice(1, -1);
  const isTurned = placeIn(graph, upper).y > placeIn(graph, lower).y;
  return isTurned
    ? {
        id: edge.id,
        upper: lower,
        lower: upper,
        isUpward: !isUpward,
        passes: passes.toReversed(),
        label,
      }
    : { id: edge.id, upper, lower, isUpward, passes, label };
}
