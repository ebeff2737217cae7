import { makeNesting } from './nesting.ts';
import type { PairGraph } from './pair-graph.ts';

/** What a node is in the course of a chart. */
export type NodeKind = 'start' | 'step' | 'decision' | 'end';

/** Tells the kind of each node: a diamond decides, a start has no way in, an end no way out. */
export function nodeKinds(pair: PairGraph): Map<string, NodeKind> {
  const { groupsRound } = makeNesting(pair);
  const real = pair.edges.filter(({ from, to, pattern }) => from !== to && pattern !== 'invisible');
  const left = new Set(real.map(({ from }) => from));
  const entered = new Set(real.map(({ to }) => to));
  return new Map(
    pair.nodes.map(({ id, shape }) => [id, shape === 'diamond' ? 'decision' : kindOf(id)]),
  );

  function kindOf(id: string): NodeKind {
    // A way to or from a group is one to or from each node in it.
    const own = [id, ...groupsRound(id)];
    const isEntered = own.some((item) => entered.has(item));
    const isLeft = own.some((item) => left.has(item));
    if (isEntered === isLeft) return 'step';
    return isEntered ? 'end' : 'start';
  }
}
