// The run of every edge: across the flow from dagre, along it by levels and tracks.
import type { Point } from '../boxes.ts';
import { placeEnds, type Wish } from './ends.ts';
import type { Chain, Flow, Place } from './flow.ts';
import { levelFinder, passesOf, type Level } from './levels.ts';
import { assignTracks, type Jog } from './tracks.ts';

/** A way of an edge through levels: where it is on each that it touches. */
export interface Way {
  chain: Chain;
  stops: { level: number; x: number }[];
}

/** A jog of a way, in the gap after a level. */
interface PlacedJog extends Jog {
  way: Way;
  track: number;
}

/** The ways of a flow, and for each gap after a level how many tracks it needs. */
export interface Routing {
  ways: Way[];
  tracks: number[];
  /** The track of a way in the gap after a level; undefined where it goes straight. */
  trackOf: (way: Way, level: number) => number | undefined;
}

/** Up to this a bend is not worth it: the way goes straight past. */
const slight = 8;

/** Finds the ways of all edges but those of a node to itself. */
export function routeWays(flow: Flow, levels: Level[]): Routing {
  const ways = findWays(flow, levels);
  const gaps = new Map<number, PlacedJog[]>();
  for (const way of ways) {
    way.stops.slice(1).forEach(({ x, level }, index) => {
      const { x: upper } = way.stops[index] as { x: number };
      if (upper === x) return;
      // A way that passes levels on which nothing stands for it turns as late as it can.
      gaps.set(level - 1, [...(gaps.get(level - 1) ?? []), { way, upper, lower: x, track: 0 }]);
    });
  }
  for (const jogs of gaps.values()) {
    assignTracks(jogs).forEach((track, index) => {
      (jogs[index] as PlacedJog).track = track;
    });
  }
  return {
    ways,
    tracks: levels.map((_, index) =>
      Math.max(0, ...(gaps.get(index) ?? []).map(({ track }) => track + 1)),
    ),
    trackOf: (way, level) => gaps.get(level)?.find((jog) => jog.way === way)?.track,
  };
}

function findWays({ nodes, chains }: Flow, levels: Level[]): Way[] {
  const find = levelFinder(levels);
  const drafts = chains
    .filter(({ upper, lower }) => upper !== lower)
    .map((chain) => ({ chain, passes: passesOf(chain, find) }));
  const node = (id: string): Place => nodes.get(id) as Place;
  const ends = (at: 'upper' | 'lower', wishOf: (draft: (typeof drafts)[number]) => number) => {
    const byNode = Map.groupBy(drafts, ({ chain }) => chain[at]);
    const placed = new Map<string, number>();
    for (const [id, list] of byNode) {
      const wishes = list.map((draft): Wish => ({ edge: draft.chain.id, x: wishOf(draft) }));
      for (const [edge, x] of placeEnds(node(id), wishes)) placed.set(edge, x);
    }
    return placed;
  };
  const starts = ends('upper', ({ chain, passes }) => passes[0]?.x ?? node(chain.lower).x);
  for (const { chain, passes } of drafts) straighten(starts.get(chain.id) ?? 0, passes);
  const stops = ends(
    'lower',
    ({ chain, passes }) => passes.at(-1)?.x ?? starts.get(chain.id) ?? node(chain.upper).x,
  );
  return drafts.map(({ chain, passes }) => ({
    chain,
    stops: [
      { level: find(node(chain.upper).y) ?? 0, x: starts.get(chain.id) ?? 0 },
      ...passes,
      { level: find(node(chain.lower).y) ?? 0, x: stops.get(chain.id) ?? 0 },
    ],
  }));
}

/** Takes slight bends out of a way. */
function straighten(start: number, passes: { x: number }[]): void {
  let x = start;
  for (const pass of passes) {
    if (Math.abs(pass.x - x) <= slight) pass.x = x;
    x = pass.x;
  }
}

/** Leaves out the points of a line at which it does not turn. */
export const withoutNeedless = (points: Point[]): Point[] =>
  points.filter(([x, y], index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (!before || !after) return true;
    return !((before[0] === x && after[0] === x) || (before[1] === y && after[1] === y));
  });
