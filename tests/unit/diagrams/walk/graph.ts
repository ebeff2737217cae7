import type { Place, WalkEdge, WalkGraph } from '#src/diagrams/walk/walk-graph.ts';

/** Makes a graph from `A>B` (an edge called `A>B`), `A=B` (gone both ways), `A>B#2` (the second step); `in` names each place's group. */
export function graphOf(
  edges: string,
  {
    groups = {},
    kinds = {},
  }: { groups?: Record<string, string>; kinds?: Record<string, string> } = {},
): WalkGraph {
  const read = edges.split(' ').map((text): WalkEdge => {
    const [, from = '', mark, to = '', step] = /^(\w+)([>=])(\w+)(?:#(\d+))?$/.exec(text) ?? [];
    return {
      id: `${from}>${to}`,
      from,
      to,
      both: mark === '=',
      step: step === undefined ? undefined : Number(step),
    };
  });
  const ids = [...read.flatMap(({ from, to }) => [from, to]), ...Object.keys(groups)];
  const all = new Set([...ids, ...Object.values(groups)]);
  const places = Array.from(all, (id): Place => {
    const kind = kinds[id] ?? (Object.values(groups).includes(id) ? 'group' : 'step');
    return { id, kind, group: groups[id] };
  });
  return { places, edges: read };
}
