// The chart as ELK takes it. ELK has one space of names for everything, so ids are prefixed. Edges
// that go back round a loop are handed over the other way round: what ELK sees has no loops but
// those that groups make.
import type { ElkExtendedEdge, ElkNode, ElkPort } from 'elkjs/lib/elk-api.js';
import type { Direction } from './graph.ts';
import type { Size } from './fit-label.ts';
import { makeSpacers, makeStretches } from './long-edges.ts';
import { makeNesting } from './nesting.ts';
import { ownValue } from './own-value.ts';
import type { PairGraph } from './pair-graph.ts';
import { choosePorts, meetsAtTips, type Side } from './ports.ts';
import type { ReadingOrder } from './reading-order.ts';
import type { Sizes } from './set-labels.ts';
import { shapeSize } from './shape-size.ts';
import { slimLabel } from './slim-label.ts';
import { titleAir, titleInset, titleTop } from './title-place.ts';

const elkDirections: Record<Direction, string> = {
  TB: 'DOWN',
  LR: 'RIGHT',
  BT: 'UP',
  RL: 'LEFT',
};

/** Options: https://eclipse.dev/elk/reference/algorithms/org-eclipse-elk-layered.html */
const rootOptions = {
  'elk.algorithm': 'layered',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.json.edgeCoords': 'ROOT',
  'elk.json.shapeCoords': 'ROOT',
  'elk.padding': '[top=2,left=2,bottom=2,right=2]',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.cycleBreaking.strategy': 'DEPTH_FIRST',
  'elk.layered.thoroughness': '20',
};

/** Distances in pixels. */
const spacings = {
  'elk.spacing.nodeNode': '28',
  'elk.spacing.edgeNode': '18',
  'elk.spacing.edgeEdge': '14',
  'elk.spacing.edgeLabel': '0',
  'elk.spacing.nodeSelfLoop': '18',
  'elk.layered.spacing.nodeNodeBetweenLayers': '36',
  'elk.layered.spacing.edgeNodeBetweenLayers': '20',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '14',
};

/** Those that make a chart narrower without bringing its layers together. */
const snugSpacings = { 'elk.spacing.nodeNode': '14', 'elk.spacing.edgeNode': '14' };

const labelOptions = { 'elk.edgeLabels.inline': 'true', 'elk.edgeLabels.placement': 'CENTER' };

/** The id of a node or group in ELK's graph. */
export const elkId = (id: string): string => `n:${id}`;

/** ELK's ways to place nodes that are worth trying: the one is better balanced, the other straighter. */
export const nodePlacements = ['NETWORK_SIMPLEX', 'BRANDES_KOEPF'] as const;

/** What ELK is asked. */
export interface ElkQuestion {
  pair: PairGraph;
  /** With those of the groups that have been laid out by themselves. */
  sizes: Sizes & { frames: Map<string, Size> };
  order: ReadingOrder;
  direction: Direction;
  nodePlacement: (typeof nodePlacements)[number];
  isSnug: boolean;
}

/** Makes ELK's graph for one direction of a chart. */
export function makeElkGraph(question: ElkQuestion): ElkNode {
  const { pair, sizes, order, direction, nodePlacement, isSnug } = question;
  const air = isSnug ? { ...spacings, ...snugSpacings } : spacings;
  const options = { ...air, 'elk.direction': elkDirections[direction] };
  const nesting = makeNesting(pair);
  const ports = choosePorts(pair, order.back, direction);
  const spaced = pair.edges.filter((edge) => !order.back.has(edge.id) && edge.from !== edge.to);
  return {
    id: 'root',
    layoutOptions: {
      ...rootOptions,
      ...options,
      'elk.layered.nodePlacement.strategy': nodePlacement,
    },
    children: childrenOf(undefined),
    edges: pair.edges.flatMap(makeElkEdges),
  };

  function childrenOf(parent: string | undefined): ElkNode[] {
    const children = nesting.childrenOf(parent, order.nodes);
    const own = children.map(({ node, group }) => (node ? makeElkNode(node) : makeElkGroup(group)));
    const spacers = spaced.filter((edge) => nesting.commonGroup(edge.from, edge.to) === parent);
    return [...own, ...spacers.flatMap((edge) => makeSpacers(edge, direction))];
  }

  function makeElkNode({ id, shape }: PairGraph['nodes'][number]): ElkNode {
    const size = shapeSize(shape, sizes.nodes[id] as Size, direction);
    const own = ports.ofNode.get(id) ?? new Map<string, Side>();
    const isTipped = meetsAtTips(shape) && new Set(own.values()).size === own.size;
    return {
      id: elkId(id),
      ...size,
      ports: Array.from(own, ([name, side]) => makeElkPort(name, side, size)),
      layoutOptions: { 'elk.portConstraints': isTipped ? 'FIXED_POS' : 'FIXED_SIDE' },
    };
  }

  function makeElkGroup({ id }: PairGraph['groups'][number]): ElkNode {
    const title = sizes.groups[id] as Size;
    const children = childrenOf(id);
    // ELK turns a group's least size with the flow: https://github.com/eclipse-elk/elk/issues/1033
    const isVertical = direction === 'TB' || direction === 'BT';
    // An edge that comes in from above may need room beside the title.
    const isEntered = isVertical && pair.edges.some((edge) => enters(edge, id));
    const side = title.width + titleInset;
    const width = isEntered ? 2 * (side + titleAir) : side + titleInset;
    const least = { width, height: title.height + 2 * titleTop };
    if (children.length === 0) return { id: elkId(id), ...(sizes.frames.get(id) ?? least) };
    return {
      id: elkId(id),
      layoutOptions: {
        ...options,
        'elk.padding': `[top=${title.height + titleTop + 14},left=16,bottom=16,right=16]`,
        'elk.contentAlignment': 'H_CENTER V_CENTER',
        'elk.nodeSize.constraints': 'MINIMUM_SIZE',
        'elk.nodeSize.minimum': isVertical
          ? `(${least.height},${least.width})`
          : `(${least.width},${least.height})`,
      },
      children,
    };
  }

  function enters({ id, from, to }: PairGraph['edges'][number], group: string): boolean {
    const isIn = (end: string): boolean => nesting.groupsRound(end).includes(group);
    return !order.back.has(id) && isIn(to) && !isIn(from);
  }

  function makeElkEdges(edge: PairGraph['edges'][number]): ElkExtendedEdge[] {
    const { id, from, to } = edge;
    const { source, target } = ports.ofEdge.get(id) ?? {};
    const ends = [source ?? elkId(from), target ?? elkId(to)];
    const [first = '', second = ''] = order.back.has(id) ? ends.toReversed() : ends;
    const label = ownValue(sizes.edges, id);
    const labels = label
      ? [{ text: id, ...slimLabel(label, direction), layoutOptions: labelOptions }]
      : [];
    return makeStretches(spaced.includes(edge) ? edge : { id }, first, second, labels);
  }
}

/** ELK reads the place only where positions are fixed, as at the tips of a diamond. */
function makeElkPort(name: string, side: Side, { width, height }: Size): ElkPort {
  const x = { NORTH: width / 2, EAST: width, SOUTH: width / 2, WEST: 0 }[side];
  const y = { NORTH: 0, EAST: height / 2, SOUTH: height, WEST: height / 2 }[side];
  return { id: name, x, y, width: 0, height: 0, layoutOptions: { 'elk.port.side': side } };
}
