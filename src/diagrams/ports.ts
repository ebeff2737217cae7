// Where edges leave and enter a node. A chart reads best when its main line runs straight through
// the middle of its nodes, loops run along one side, and a decision lets its ways out at its tips.
import type { Direction, Shape } from './graph.ts';
import { lookOf } from './looks/look-of.ts';
import type { PairGraph } from './pair-graph.ts';

/** A side of a node, seen along the flow: the edge comes in ahead and goes out behind. */
type Place = 'in' | 'out' | 'loop' | 'far';

/** A side of a box as ELK names it. */
export type Side = 'NORTH' | 'EAST' | 'SOUTH' | 'WEST';

/** The sides of a node for each direction of flow. */
export const sides: Record<Direction, Record<Place, Side>> = {
  TB: { in: 'NORTH', out: 'SOUTH', loop: 'EAST', far: 'WEST' },
  BT: { in: 'SOUTH', out: 'NORTH', loop: 'EAST', far: 'WEST' },
  LR: { in: 'WEST', out: 'EAST', loop: 'SOUTH', far: 'NORTH' },
  RL: { in: 'EAST', out: 'WEST', loop: 'SOUTH', far: 'NORTH' },
};

type Edge = PairGraph['edges'][number];

/** The ports of a chart's nodes; edges that share a name meet there. */
export interface Ports {
  /** For each node, the sides of its ports by their names. */
  ofNode: Map<string, Map<string, Side>>;
  /** For each edge, the names of the ports at its source and target. */
  ofEdge: Map<string, { source?: string; target?: string }>;
}

/** Tells whether edges meet a shape at the middles of its sides: a diamond, and marks as small as a dot. */
export const meetsAtTips = (shape: Shape): boolean =>
  shape === 'diamond' || (lookOf(shape).wordless === true && !lookOf(shape).turns);

/** Chooses the ports for every edge; `back` are the edges that go back round a loop. */
export function choosePorts(pair: PairGraph, back: Set<string>, direction: Direction): Ports {
  const ofNode = new Map(pair.nodes.map(({ id }) => [id, new Map<string, Side>()]));
  const ofEdge: Ports['ofEdge'] = new Map(pair.edges.map(({ id }) => [id, {}]));
  const edges = pair.edges.filter(({ from, to }) => from !== to);
  const entries = Map.groupBy(
    edges.filter(({ id }) => !back.has(id)),
    ({ to }) => to,
  );
  for (const { id, shape } of pair.nodes) {
    const exits = edges.filter(({ from }) => from === id);
    const loops = pair.edges.filter(({ from, to }) => from === id && to === id);
    const isTipped = shape === 'diamond' && exits.length <= 3 && loops.length === 0;
    const isJoint = meetsAtTips(shape) && shape !== 'diamond';
    const places = isTipped
      ? tips(exits)
      : exits.map(({ id: edge }) => (back.has(edge) ? 'loop' : 'out'));
    exits.forEach((edge, index) => {
      const place = places[index] as Place;
      setPort(
        edge,
        'source',
        id,
        place,
        isTipped || isJoint ? '' : sharesExit(edge, exits) ? look(edge) : edge.id,
      );
    });
    for (const loop of loops) {
      setPort(loop, 'source', id, 'far', `${loop.id}:out`);
      setPort(loop, 'target', id, 'far', `${loop.id}:in`);
    }
    for (const edge of edges.filter(({ to }) => to === id)) {
      const place = back.has(edge.id) ? loopEntry(isTipped, places) : 'in';
      setPort(edge, 'target', id, place, meetsAtTips(shape) ? '' : look(edge));
    }
  }
  return { ofNode, ofEdge };

  function setPort(edge: Edge, end: 'source' | 'target', node: string, place: Place, key: string) {
    const name = `p:${node}:${place}:${key}`;
    ofNode.get(node)?.set(name, sides[direction][place]);
    (ofEdge.get(edge.id) as { source?: string; target?: string })[end] = name;
  }

  /** The first way on goes straight ahead, the next to the side; of three, the middle one goes ahead. */
  function tips(exits: Edge[]): Place[] {
    const forward = exits.filter(({ id }) => !back.has(id));
    const rest = exits.filter(({ id }) => back.has(id));
    const order = tipOrders[forward.length] ?? [];
    const places = new Map([...forward, ...rest].map(({ id }, index) => [id, order[index]]));
    return exits.map(({ id }) => places.get(id) ?? 'out');
  }

  /** Ways out may share their first run if none of them shares its last with others. */
  function sharesExit(edge: Edge, exits: Edge[]): boolean {
    const alike = exits.filter((exit) => !back.has(exit.id) && look(exit) === look(edge));
    return !back.has(edge.id) && alike.every(({ to }) => (entries.get(to) ?? []).length === 1);
  }
}

const loopEntry = (isTipped: boolean, taken: Place[]): Place => {
  if (!isTipped) return 'loop';
  return (['loop', 'far'] as const).find((place) => !taken.includes(place)) ?? 'in';
};

/** The tips that a decision's ways take, by how many of them go on; ways back take what is left. */
const tipOrders: Place[][] = [
  ['loop', 'far', 'out'],
  ['out', 'loop', 'far'],
  ['out', 'loop', 'far'],
  ['far', 'out', 'loop'],
];

/** Only edges that look alike may share a run. */
const look = ({ pattern, start, end, role }: Edge): string => `${pattern},${start},${end},${role}`;
