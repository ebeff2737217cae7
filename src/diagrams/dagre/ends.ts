// Where edges leave and meet the sides of their nodes: straight on where that can be, side by side
// where there are several.
import type { Place } from './flow.ts';

/** What an end of an edge would like: the place on a node's side that is straight ahead. */
export interface Wish {
  edge: string;
  x: number;
}

/** How far apart ends are on one side, in pixels, where there is room. */
const apart = 16;
/** Up to how far from the middle an edge may meet a node for the sake of being straight. */
const near = 14;

/** Gives each end its place on a side of a node. */
export function placeEnds(node: Place, wishes: Wish[]): Map<string, number> {
  const reach = Math.floor(node.width * 0.36);
  if (wishes.length === 1) {
    const { edge, x } = wishes[0] as Wish;
    return new Map([[edge, Math.abs(x - node.x) <= Math.min(near, reach) ? x : node.x]]);
  }
  const sorted = wishes.toSorted((a, b) => a.x - b.x);
  const step = Math.min(apart, Math.floor((2 * reach) / (sorted.length - 1)));
  const places: number[] = [];
  sorted.forEach(({ x }, index) => {
    const least = Math.max(node.x - reach, (places[index - 1] ?? -Infinity) + step);
    const most = node.x + reach - step * (sorted.length - 1 - index);
    places.push(Math.round(Math.min(most, Math.max(least, x))));
  });
  return new Map(sorted.map(({ edge }, index) => [edge, places[index] as number]));
}
