// A layout for the reader's browser, where ELK would weigh too much: dagre orders, we place and route.
import type { Box, Point } from '../boxes.ts';
import { clearLabels } from '../clear-labels.ts';
import type { Size } from '../fit-label.ts';
import { frameSize, partIslands, withIsland } from '../islands.ts';
import type { Frame, Layout, Route } from '../layout.ts';
import { readingOrder } from '../reading-order.ts';
import { titlePlace } from '../title-place.ts';
import { finishEdges, placeAll, type Placed } from './draw-ways.ts';
import { isSideways, toPage, type Flow } from './flow.ts';
import { levelsOf } from './levels.ts';
import { placeLevels } from './place-levels.ts';
import { routeWays } from './route.ts';
import { runDagre, type Question } from './run-dagre.ts';
import { sideHeightsFor, spacesFor } from './title-room.ts';
import { widen } from './widen.ts';

/** How far everything stays from the sides of the drawing. */
const margin = 2;

/** Lays a chart out in one direction; groups that flow their own way are charts of their own. */
export function layOutWithDagre({ pair, sizes, direction }: Omit<Question, 'order'>): Layout {
  const { pair: outer, islands } = partIslands(pair, direction);
  const contents = islands.map(({ id, pair: inner, direction: own }): [string, Layout] => [
    id,
    layOutWithDagre({ pair: inner, sizes, direction: own }),
  ]);
  const frames = new Map(
    contents.map(([id, content]) => [id, frameSize(content, sizes.groups[id] as Size)]),
  );
  const whole = layOutFlow({ pair: outer, sizes: { ...sizes, frames }, direction });
  return contents.reduce((layout, [id, content]) => withIsland(layout, id, content), whole);
}

function layOutFlow(asked: Omit<Question, 'order'>): Layout {
  const question: Question = { ...asked, order: readingOrder(asked.pair) };
  const raw = runDagre(question);
  const flow = widen(raw, spacesFor(raw, question));
  const levels = levelsOf(flow, sideHeightsFor(question));
  const routing = routeWays(flow, levels);
  const tops = placeLevels(levels, routing.tracks, flow, question);
  const placed = placeAll(flow, levels, tops, routing);
  return onPage(placed, flow, tops.at(-1) ?? 0, question);
}

function onPage(placed: Placed, flow: Flow, length: number, question: Question): Layout {
  const { pair, sizes, direction } = question;
  const byId = new Map(pair.edges.map((edge) => [edge.id, edge]));
  const edges = finishEdges(placed, flow, (id) => byId.get(id) as { from: string; to: string });
  const { left, right } = breadthOf(placed);
  const page = toPage(direction, length);
  const moved = ([x, y]: Point): Point => page.point([x - left, y]);
  const movedBox = (box: Box): Box => page.box({ ...box, x: box.x - left });
  const isDrawn = (id: string): boolean => byId.get(id)?.pattern !== 'invisible';
  const routes = Array.from(edges)
    .filter(([id]) => isDrawn(id))
    .map(([id, { points, label }]): [string, Route] => [
      id,
      { points: points.map(moved), label: label && movedBox(label) },
    ]);
  const lines = routes.map(([, { points }]) => points);
  const nodes = pair.nodes.map(({ id }): [string, Box] => [
    id,
    movedBox(placed.nodes.get(id) as Box),
  ]);
  const groups = pair.groups.map(({ id }): [string, Frame] => {
    const frame = movedBox((placed.groups.get(id) ?? placed.nodes.get(id)) as Box);
    return [id, { ...frame, title: titlePlace(frame, sizes.groups[id] as Size, lines) }];
  });
  const across = right - left + margin;
  return {
    direction,
    width: isSideways(direction) ? length : across,
    height: isSideways(direction) ? across : length,
    nodes: Object.fromEntries(nodes),
    groups: Object.fromEntries(groups),
    edges: clearLabels(Object.fromEntries(routes), Object.fromEntries(nodes)),
  };
}

/** How far everything reaches across the flow; the left end is where the drawing begins. */
function breadthOf({ nodes, groups, edges }: Placed): { left: number; right: number } {
  const boxes = [...nodes.values(), ...groups.values()];
  const labels = Array.from(edges.values()).flatMap(({ label }) => (label ? [label] : []));
  const points = Array.from(edges.values()).flatMap((route) => route.points.map(([x]) => x));
  let [low, high] = [Infinity, -Infinity];
  for (const x of points) [low, high] = [Math.min(low, x), Math.max(high, x)];
  for (const { x, width } of [...boxes, ...labels]) {
    [low, high] = [Math.min(low, x), Math.max(high, x + width)];
  }
  return Number.isFinite(low) ? { left: low - margin, right: high } : { left: 0, right: 0 };
}
