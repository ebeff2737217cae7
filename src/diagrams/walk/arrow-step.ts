// Arrow keys lead along the lines of a chart as it is drawn: to what lies that way and is joined by
// a line, else to what hangs on the same place.
import { waysFrom, waysTo, type WalkGraph } from './walk-graph.ts';

/** The point at which a place is drawn. */
export type Centres = ReadonlyMap<string, readonly [x: number, y: number]>;

const directions: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Gives where an arrow key leads from a place; undefined where nothing lies that way. */
export function stepByArrow(
  graph: WalkGraph,
  id: string,
  key: string,
  centres: Centres,
): string | undefined {
  const direction = directions[key];
  const here = centres.get(id);
  if (!direction || !here) return undefined;
  const next = waysFrom(graph, id).map(({ to }) => to);
  const before = waysTo(graph, id).map(({ from }) => from);
  const joined = [...next, ...before];
  const beside = [
    ...before.flatMap((each) => waysFrom(graph, each).map(({ to }) => to)),
    ...next.flatMap((each) => waysTo(graph, each).map(({ from }) => from)),
  ];
  return nearest(joined, 'ahead') ?? nearest(beside, 'ahead') ?? nearest(joined) ?? nearest(beside);

  /** The one that lies best that way; `ahead` leaves out what lies more to the side. */
  function nearest(ids: string[], only?: 'ahead'): string | undefined {
    let best: { id: string; cost: number } | undefined;
    for (const each of ids) {
      const at = centres.get(each);
      if (!at || each === id) continue;
      const [dx, dy] = [at[0] - (here?.[0] ?? 0), at[1] - (here?.[1] ?? 0)];
      const along = dx * (direction?.[0] ?? 0) + dy * (direction?.[1] ?? 0);
      const across = Math.abs(dx * (direction?.[1] ?? 0)) + Math.abs(dy * (direction?.[0] ?? 0));
      if (along <= 0 || (only && 2 * across > along)) continue;
      const cost = along + 2 * across;
      if (!best || cost < best.cost) best = { id: each, cost };
    }
    return best?.id;
  }
}

/** Gives where Shift with an arrow key leads: down or right into a group, up or left out of one. */
export function stepThroughGroup(
  { places }: WalkGraph,
  id: string,
  key: string,
): string | undefined {
  const isIn = key === 'ArrowDown' || key === 'ArrowRight';
  if (isIn) return places.find(({ group }) => group === id)?.id;
  return places.find((place) => place.id === id)?.group;
}
