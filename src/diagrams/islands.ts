// Groups that flow their own way. As in Mermaid, a group does so only where no edge leads from within
// it to the outside; then it is laid out as a chart of its own and stands in the other as one box.
import type { Box, Point } from './boxes.ts';
import type { Size } from './fit-label.ts';
import type { Direction } from './graph.ts';
import type { Layout } from './layout.ts';
import { mapValues } from './map-values.ts';
import { makeNesting } from './nesting.ts';
import type { PairGraph } from './pair-graph.ts';
import { isSideways } from './shape-size.ts';
import { titleInset, titleTop } from './title-place.ts';

/** A group that flows its own way: what is in it, as a chart. */
export interface Island {
  id: string;
  pair: PairGraph;
  direction: Direction;
}

/** What a chart is without its islands, and these; each stands in the chart as a group without content. */
export interface Parted {
  pair: PairGraph;
  islands: Island[];
}

const turned: Record<Direction, Direction> = { TB: 'LR', LR: 'TB', BT: 'RL', RL: 'BT' };

/** Takes the outermost islands out of a chart that is laid out in a direction; they turn with it. */
export function partIslands(pair: PairGraph, direction: Direction): Parted {
  const { groupsRound } = makeNesting(pair);
  const isTurned = isSideways(pair.direction) !== isSideways(direction);
  const isIn = (id: string, group: string): boolean => groupsRound(id).includes(group);
  const islands = pair.groups.flatMap(({ id, parent, direction: own }) => {
    if (own === undefined) return [];
    const flow = isTurned ? turned[own] : own;
    const around = [...groupsRound(id)].some((group) => isIsland(group));
    return around || flow === direction || !isClosed(id)
      ? []
      : [{ id, parent, own, direction: flow }];
  });
  if (islands.length === 0) return { pair, islands: [] };
  const ids = islands.map(({ id }) => id);
  const isOutside = (id: string): boolean => !ids.some((group) => isIn(id, group));
  return {
    pair: {
      ...pair,
      nodes: pair.nodes.filter(({ id }) => isOutside(id)),
      groups: pair.groups.filter(({ id }) => isOutside(id)),
      edges: pair.edges.filter(({ from }) => isOutside(from)),
    },
    islands: islands.map(({ id, own, direction: flow }) => ({
      id,
      direction: flow,
      pair: contentOf(id, own),
    })),
  };

  /** No edge leads from within the group to the outside, or to the group itself. */
  function isClosed(group: string): boolean {
    return pair.edges.every(({ from, to }) => isIn(from, group) === isIn(to, group));
  }

  function isIsland(id: string): boolean {
    const own = pair.groups.find((group) => group.id === id)?.direction;
    if (own === undefined || !isClosed(id)) return false;
    return (isTurned ? turned[own] : own) !== direction;
  }

  function contentOf(group: string, own: Direction): PairGraph {
    const freed = <Item extends { parent?: string | undefined }>(item: Item): Item =>
      item.parent === group ? { ...item, parent: undefined } : item;
    return {
      ...pair,
      direction: own,
      nodes: pair.nodes.filter(({ id }) => isIn(id, group)).map(freed),
      groups: pair.groups.filter(({ id }) => isIn(id, group)).map(freed),
      edges: pair.edges.filter(({ from }) => isIn(from, group)),
    };
  }
}

/** The room round the content of a group, below its title. */
const padding = { side: 14, top: 12, bottom: 14 };

/** The size of the frame round an island. */
export const frameSize = (content: Size, title: Size): Size => ({
  width: Math.max(content.width + 2 * padding.side, title.width + 2 * titleInset),
  height: content.height + title.height + titleTop + padding.top + padding.bottom,
});

/** Puts the layout of an island into its frame in the layout of the chart round it. */
export function withIsland(whole: Layout, id: string, content: Layout): Layout {
  const frame = whole.groups[id] as Box;
  const x = frame.x + Math.round((frame.width - content.width) / 2);
  const y = frame.y + frame.height - padding.bottom - content.height;
  const move = <Item extends Box>(box: Item): Item => ({ ...box, x: box.x + x, y: box.y + y });
  const edges = mapValues(content.edges, ({ points, label }) => ({
    points: points.map(([px, py]): Point => [px + x, py + y]),
    label: label && move(label),
  }));
  return {
    ...whole,
    nodes: { ...whole.nodes, ...mapValues(content.nodes, move) },
    groups: { ...whole.groups, ...mapValues(content.groups, move) },
    edges: { ...whole.edges, ...edges },
  };
}
