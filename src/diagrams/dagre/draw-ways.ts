// From levels and tracks to pixels, still in flow space.
import { overlaps, runsOf, type Box, type Point } from '../boxes.ts';
import type { Route } from '../layout.ts';
import { cutAtFrame } from './cut-at-frame.ts';
import type { Chain, Flow, Place } from './flow.ts';
import { levelFinder, type Level } from './levels.ts';
import { lead, trackStep } from './place-levels.ts';
import { withoutNeedless, type Routing, type Way } from './route.ts';
import { loopReach } from './run-dagre.ts';

/** Where everything stands in flow space. */
export interface Placed {
  nodes: Map<string, Box>;
  groups: Map<string, Box>;
  edges: Map<string, Route>;
}

/** Gives every node, group and edge its place. */
export function placeAll(flow: Flow, levels: Level[], tops: number[], routing: Routing): Placed {
  const find = levelFinder(levels);
  const levelOf = (y: number): { top: number; height: number } => {
    const index = find(y) ?? 0;
    return { top: tops[index] ?? 0, height: levels[index]?.height ?? 0 };
  };
  const boxAt = ({ x, y, width, height }: Place): Box => {
    const level = levelOf(y);
    const top = Math.round(level.top + (level.height - height) / 2);
    return { x: Math.round(x - width / 2), y: top, width, height };
  };
  const nodes = new Map(Array.from(flow.nodes, ([id, place]) => [id, boxAt(place)]));
  const groups = new Map(
    Array.from(flow.groups, ([id, { left, right, top, bottom }]) => {
      const y = levelOf(top).top;
      const end = levelOf(bottom);
      const height = Math.ceil(end.top + end.height) - y;
      return [id, { x: left, y, width: right - left, height }];
    }),
  );
  const edges = new Map<string, Route>();
  for (const way of routing.ways) edges.set(way.chain.id, routeOf(way));
  for (const loops of Map.groupBy(flow.chains.filter(isLoop), ({ upper }) => upper).values()) {
    for (const [id, route] of loopRoutes(loops, nodes)) edges.set(id, route);
  }
  return { nodes, groups, edges };

  function routeOf(way: Way): Route {
    const { chain, stops } = way;
    const upper = nodes.get(chain.upper) as Box;
    const points: Point[] = [[stops[0]?.x ?? 0, upper.y + upper.height]];
    stops.slice(1).forEach(({ level, x }, index) => {
      const track = routing.trackOf(way, level - 1);
      const before = stops[index]?.x ?? x;
      if (track === undefined) return;
      const end = (tops[level - 1] ?? 0) + Math.ceil(levels[level - 1]?.height ?? 0);
      const y = end + lead + track * trackStep;
      points.push([before, y], [x, y]);
    });
    points.push([stops.at(-1)?.x ?? 0, nodes.get(chain.lower)?.y ?? 0]);
    const { label } = chain;
    const at = label && stops.find(({ level }) => level === find(label.y))?.x;
    return {
      points: withoutNeedless(points),
      label: label && boxAt({ ...label, x: at ?? label.x }),
    };
  }
}

const isLoop = ({ upper, lower }: Chain): boolean => upper === lower;

/** The loops of a node to itself go out at its side, one round the other. */
function loopRoutes(loops: Chain[], nodes: Map<string, Box>): [string, Route][] {
  let reach = 0;
  return loops.map(({ id, upper, label }, index) => {
    const { x, y, width, height } = nodes.get(upper) as Box;
    reach += loopReach;
    const half = Math.floor(((height / 2 - 4) * (index + 1)) / loops.length);
    const middle = y + height / 2;
    const [side, far] = [x + width, x + width + reach];
    const points: Point[] = [
      [side, middle - half],
      [far, middle - half],
      [far, middle + half],
      [side, middle + half],
    ];
    if (!label) return [id, { points }];
    reach += label.width + 4;
    const box = { ...label, x: far + 4, y: Math.round(middle - label.height / 2) };
    return [id, { points, label: box }];
  });
}

/** Ends the edges of groups at their frames, and turns round those that run upward. */
export function finishEdges(
  placed: Placed,
  flow: Flow,
  endsOf: (edge: string) => { from: string; to: string },
): Map<string, Route> {
  return new Map(
    flow.chains.flatMap((chain) => {
      const { id, isUpward } = chain;
      const route = placed.edges.get(id);
      if (!route) return [];
      if (isLoop(chain)) return [[id, route]];
      const { from, to } = endsOf(id);
      const along = isUpward ? route.points.toReversed() : route.points;
      const toFrame = placed.groups.get(to);
      const fromFrame = placed.groups.get(from);
      const ended = toFrame ? cutAtFrame(along, toFrame) : along;
      const points = fromFrame ? cutAtFrame(ended.toReversed(), fromFrame).toReversed() : ended;
      return [[id, { points, label: route.label && keptOn(points, route.label) }]];
    }),
  );
}

/** A label whose part of the edge was cut off stands on the longest run of what is left. */
function keptOn(points: Point[], label: Box): Box {
  const runs = runsOf(points);
  if (runs.some((run) => overlaps(run, label)) || runs.length === 0) return label;
  const run = runs.reduce((best, next) => (lengthOf(next) > lengthOf(best) ? next : best));
  const x = Math.round(run.x + run.width / 2 - label.width / 2);
  return { ...label, x, y: Math.round(run.y + run.height / 2 - label.height / 2) };
}

const lengthOf = ({ width, height }: Box): number => width + height;
