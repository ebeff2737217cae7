import type { Flow } from './flow.ts';
import { levelFinder, type Level } from './levels.ts';
import type { Question } from './run-dagre.ts';
import { leastLength } from './title-room.ts';

/** How far the first and the last track of a gap are from the levels: room for a bend and an arrowhead. */
export const lead = 18;
/** How far apart tracks are. */
export const trackStep = 12;

const gapBetweenNodes = 36;
const gapElse = 14;

/** Gives the upper end of each level, and last the end of the flow; makes levels higher where a title needs it. */
export function placeLevels(
  levels: Level[],
  tracks: number[],
  flow: Flow,
  question: Question,
): number[] {
  const find = levelFinder(levels);
  for (const [id, { top, bottom }] of flow.groups) {
    const tops = topsOf(levels, tracks);
    const first = find(top) ?? 0;
    const last = find(bottom) ?? 0;
    const level = levels[last] as Level;
    const length = (tops[last] ?? 0) + level.height - (tops[first] ?? 0);
    level.height += Math.max(0, leastLength(id, question) - length);
  }
  return topsOf(levels, tracks);
}

function topsOf(levels: Level[], tracks: number[]): number[] {
  const tops = [2];
  levels.forEach((level, index) => {
    const next = levels[index + 1];
    const gap = next ? gapOf(level, next, tracks[index] ?? 0) : 2;
    tops.push((tops[index] as number) + Math.ceil(level.height) + gap);
  });
  return tops;
}

function gapOf(level: Level, next: Level, tracks: number): number {
  const least = level.hasNodes && next.hasNodes ? gapBetweenNodes : gapElse;
  return tracks === 0 ? least : Math.max(least, 2 * lead + (tracks - 1) * trackStep);
}
