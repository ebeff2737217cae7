// A chart as one who walks it has it: what can be stood on, and the ways between. A way to a group
// is one to whatever is in it, a way from a group one from each of its members.

/** A node or a group. */
export interface Place {
  id: string;
  /** What it is in the course of the chart: start, step, decision, end or group. */
  kind: string;
  /** The group it stands in. */
  group?: string | undefined;
}

/** An edge; `both` where it may be gone against its direction too. */
export interface WalkEdge {
  id: string;
  from: string;
  to: string;
  both: boolean;
  /** Its place in the guided walk. */
  step?: number | undefined;
}

/** The places of a chart in the order of telling, and its edges in the order of the source. */
export interface WalkGraph {
  places: Place[];
  edges: WalkEdge[];
}

/** An edge in the direction in which it is gone. */
export interface Way {
  edge: string;
  from: string;
  to: string;
}

/** Gives the direction in which an edge can be gone, or both. */
export const waysOf = ({ id, from, to, both }: WalkEdge): Way[] => [
  { edge: id, from, to },
  ...(both && from !== to ? [{ edge: id, from: to, to: from }] : []),
];

/** Gives the ways that leave a place, in the order of the source. */
export const waysFrom = ({ edges }: WalkGraph, id: string): Way[] =>
  edges.flatMap(waysOf).filter(({ from }) => from === id);

/** Gives the ways that come to a place, in the order of the source. */
export const waysTo = ({ edges }: WalkGraph, id: string): Way[] =>
  edges.flatMap(waysOf).filter(({ to }) => to === id);

/** Gives the groups round a place, the nearest first. */
export function groupsRound({ places }: WalkGraph, id: string): string[] {
  const groups: string[] = [];
  let group = places.find((place) => place.id === id)?.group;
  while (group !== undefined && !groups.includes(group)) {
    groups.push(group);
    group = places.find((place) => place.id === groups.at(-1))?.group;
  }
  return groups;
}

/** Gives a place and all that stands in it, at any depth. */
export const within = (graph: WalkGraph, id: string): string[] => [
  id,
  ...graph.places.filter((place) => groupsRound(graph, place.id).includes(id)).map((p) => p.id),
];
