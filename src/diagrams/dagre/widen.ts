// Room across the flow that dagre knows nothing of: for titles, and for frames that their titles
// make wider. Space is put in at a place, and all beyond it moves on: nothing can come to overlap.
import type { Flow, Place } from './flow.ts';

/** Space to be put in: what stands at `at` or beyond moves by `by`. */
export interface Space {
  at: number;
  by: number;
}

/** Puts space into a flow; what a group holds moves with its left side, its frame only with what is before it. */
export function widen(flow: Flow, spaces: Space[]): Flow {
  const within = (x: number): number => Math.round(x + sumOf(spaces, ({ at }) => at <= x));
  const before = (x: number): number => Math.round(x + sumOf(spaces, ({ at }) => at < x));
  const move = <P extends { x: number }>(place: P): P => ({ ...place, x: within(place.x) });
  const moveMap = (places: Map<string, Place>): Map<string, Place> =>
    new Map(Array.from(places, ([id, place]) => [id, move(place)]));
  return {
    nodes: moveMap(flow.nodes),
    groups: new Map(
      Array.from(flow.groups, ([id, sides]) => [
        id,
        { ...sides, left: before(sides.left), right: within(sides.right) },
      ]),
    ),
    chains: flow.chains.map((chain) => ({
      ...chain,
      passes: chain.passes.map(move),
      label: chain.label && move(chain.label),
    })),
  };
}

function sumOf(spaces: Space[], counts: (space: Space) => boolean): number {
  return spaces.filter(counts).reduce((sum, { by }) => sum + by, 0);
}
