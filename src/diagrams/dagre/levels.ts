// The flow in levels: rows of nodes, of edges' labels, and the upper and lower sides of groups.
// Edges run straight through a level and move sideways only in the gaps between.
import type { Chain, Flow } from './flow.ts';

/** A level of the flow. */
export interface Level {
  /** Where dagre has it. */
  y: number;
  height: number;
  /** Whether nodes stand on it: arrowheads need room before them. */
  hasNodes: boolean;
}

/** How much of the flow the upper and the lower side of a group take. */
export type SideHeights = (group: string) => { top: number; bottom: number };

/** Lists the levels of a flow, the first one first. */
export function levelsOf({ nodes, groups, chains }: Flow, sideHeights: SideHeights): Level[] {
  const levels = new Map<number, Level>();
  const note = (y: number, height: number, hasNodes: boolean): void => {
    const level = levels.get(rounded(y));
    levels.set(rounded(y), {
      y: rounded(y),
      height: Math.max(height, level?.height ?? 0),
      hasNodes: hasNodes || level?.hasNodes === true,
    });
  };
  for (const { y, height } of nodes.values()) note(y, height, true);
  for (const { upper, lower, label } of chains) {
    if (label && upper !== lower) note(label.y, label.height, false);
  }
  for (const [id, { top, bottom }] of groups) {
    note(top, sideHeights(id).top, false);
    note(bottom, sideHeights(id).bottom, false);
  }
  return [...levels.values()].toSorted((a, b) => a.y - b.y);
}

/** Finds levels by where dagre has them; undefined for a rank on which nothing stands. */
export function levelFinder(levels: Level[]): (y: number) => number | undefined {
  const indexes = new Map(levels.map(({ y }, index) => [y, index]));
  return (y) => indexes.get(rounded(y));
}

/** Ranks are pixels apart; what differs by less is the same one. */
const rounded = (y: number): number => Math.round(y * 10) / 10;

/** The levels that a chain passes between its ends, and where. */
export function passesOf(
  chain: Chain,
  find: (y: number) => number | undefined,
): { level: number; x: number }[] {
  return chain.passes.flatMap(({ x, y }) => {
    const level = find(y);
    return level === undefined ? [] : [{ level, x }];
  });
}
