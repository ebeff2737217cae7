// Where everything stands, for one direction of a chart. The layout is ELK's, run at build; what
// readers get is whole pixels.
import Elk from 'elkjs/lib/elk.bundled.js';
import { runsOf, type Box, type Point } from './boxes.ts';
import { makeElkGraph, nodePlacements, type ElkQuestion } from './elk-graph.ts';
import type { Size } from './fit-label.ts';
import type { Direction } from './graph.ts';
import { frameSize, partIslands, withIsland } from './islands.ts';
import type { PairGraph } from './pair-graph.ts';
import { readLayout } from './read-layout.ts';
import { readingOrder } from './reading-order.ts';
import type { Sizes } from './set-labels.ts';

/** The run of an edge: its corners from the source's side to the target's, and its label's place. */
export interface Route {
  points: Point[];
  label?: Box | undefined;
}

/** The frame of a group, and how far from its left side the title begins. */
export interface Frame extends Box {
  title: number;
}

/** Where everything stands; edges that are not drawn have no route. */
export interface Layout extends Size {
  direction: Direction;
  nodes: Record<string, Box>;
  groups: Record<string, Frame>;
  edges: Record<string, Route>;
}

const elk = new Elk();

/** Lays a chart out in one direction; the same chart always gives the same layout. */
export async function layOut(
  pair: PairGraph,
  sizes: Sizes,
  direction: Direction,
  isSnug = false,
): Promise<Layout> {
  const { pair: outer, islands } = partIslands(pair, direction);
  const contents: [id: string, content: Layout][] = [];
  for (const { id, pair: inner, direction: own } of islands) {
    contents.push([id, await layOut(inner, sizes, own, isSnug)]);
  }
  const frames = new Map(
    contents.map(([id, content]) => [id, frameSize(content, sizes.groups[id] as Size)]),
  );
  const whole = await layOutFlow(outer, { ...sizes, frames }, direction, isSnug);
  return contents.reduce((layout, [id, content]) => withIsland(layout, id, content), whole);
}

/** Lays out what flows in one direction; of two ways to place its nodes the calmer is taken. */
async function layOutFlow(
  pair: PairGraph,
  sizes: ElkQuestion['sizes'],
  direction: Direction,
  isSnug: boolean,
): Promise<Layout> {
  const order = readingOrder(pair);
  const layouts: Layout[] = [];
  for (const nodePlacement of nodePlacements) {
    const question = { pair, sizes, order, direction, nodePlacement, isSnug };
    const root = await elk.layout(makeElkGraph(question));
    layouts.push(readLayout(root, question));
  }
  return layouts.reduce((best, next) => (isCalmer(next, best) ? next : best));
}

/** Fewer bends, then shorter edges. */
function isCalmer(a: Layout, b: Layout): boolean {
  const difference = countBends(a) - countBends(b);
  return difference < 0 || (difference === 0 && totalLength(a) < 0.97 * totalLength(b));
}

const countBends = ({ edges }: Layout): number =>
  Object.values(edges).reduce((sum, { points }) => sum + points.length - 2, 0);

const totalLength = ({ edges }: Layout): number =>
  Object.values(edges).reduce((sum, { points }) => sum + lengthOf(points), 0);

const lengthOf = (points: Point[]): number =>
  runsOf(points).reduce((sum, { width, height }) => sum + width + height, 0);
