import { groupsRound, waysOf, within, type WalkGraph } from './walk-graph.ts';

/** A part of a chart. */
export interface Part {
  places: Set<string>;
  edges: Set<string>;
}

/** Gives all that can be reached from a place, or from which it can be reached; nothing beyond `until`. */
export function reach(
  graph: WalkGraph,
  start: string,
  direction: 'on' | 'back',
  until?: string,
): Part {
  const part: Part = { places: new Set(), edges: new Set() };
  const ways = graph.edges
    .flatMap(waysOf)
    .map(({ edge, from, to }) =>
      direction === 'on' ? { edge, from, to } : { edge, from: to, to: from },
    );
  const stop = new Set(until === undefined ? [] : within(graph, until));
  const open: string[] = [];
  const arrive = (id: string): void => {
    for (const place of within(graph, id)) {
      if (part.places.has(place)) continue;
      part.places.add(place);
      if (!stop.has(place)) open.push(place);
    }
  };
  arrive(start);
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const own = [place, ...groupsRound(graph, place)];
    for (const { edge, from, to } of ways) {
      // A way out of a group that leads into it again is no way out.
      if (!own.includes(from) || (from !== place && own.includes(to))) continue;
      part.edges.add(edge);
      arrive(to);
    }
  }
  return part;
}

/** Gives what lies on the ways from one place to another, both included; undefined where there is none. */
export function waysBetween(graph: WalkGraph, from: string, to: string): Part | undefined {
  const on = reach(graph, from, 'on', to);
  if (!on.places.has(to)) return undefined;
  const back = reach(graph, to, 'back', from);
  return {
    places: on.places.intersection(back.places),
    edges: on.edges.intersection(back.edges),
  };
}
