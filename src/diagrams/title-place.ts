import { runsOf, type Box, type Point } from './boxes.ts';
import type { Size } from './fit-label.ts';

/** How far a group's title stays from the sides of its frame. */
export const titleInset = 14;
/** How far below the upper side of its frame a title begins. */
export const titleTop = 8;
/** How far a title stays from an edge that comes in beside it. */
export const titleAir = 8;

/** Finds where a group's title begins: as far to the left as no edge crosses it, from the frame's left side. */
export function titlePlace(frame: Box, title: Size, lines: Point[][]): number {
  const bottom = frame.y + titleTop + title.height;
  const crossings = lines
    .flatMap(runsOf)
    .filter((run) => run.width === 0 && run.y < bottom && run.y + run.height > frame.y)
    .map((run) => run.x - frame.x)
    .sort((a, b) => a - b);
  let start = titleInset;
  for (const x of crossings) {
    if (x >= start - titleAir && x <= start + title.width + titleAir) start = x + titleAir;
  }
  return start + title.width <= frame.width - titleAir ? start : titleInset;
}
