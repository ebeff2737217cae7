// The order in which a chart is told: a branch whole before the next, a node after all that lead
// to it, so that only a way round a loop goes back to a smaller number.
import { makeNesting } from './nesting.ts';
import type { PairGraph } from './pair-graph.ts';

/** The nodes of a chart in the order of telling, and the edges that go back round a loop. */
export interface ReadingOrder {
  nodes: string[];
  back: Set<string>;
}

interface Way {
  edge: string;
  to: string;
}

/** Finds the order of telling. A way to a group leads to its first node, one from it starts at each. */
export function readingOrder(pair: PairGraph): ReadingOrder {
  const { groupsRound, nodesIn } = makeNesting(pair);
  const ids = pair.nodes.map(({ id }) => id);
  const ways = new Map<string, Way[]>(ids.map((id) => [id, []]));
  const entered = new Set<string>();
  for (const { id, from, to, pattern } of pair.edges) {
    const [target] = nodesIn(to);
    if (pattern === 'invisible' || target === undefined || groupsRound(to).includes(from)) continue;
    const isOutside = (node: string): boolean => node !== target && !groupsRound(node).includes(to);
    for (const source of nodesIn(from).filter(isOutside)) {
      ways.get(source)?.push({ edge: id, to: target });
      entered.add(target);
    }
  }
  const starts = [...ids.filter((id) => !entered.has(id)), ...ids];
  const { roots, back } = findBackEdges(starts, ways);
  const nodes = sortForward(roots, ways, back);
  // An edge from a group may go back from one of its nodes, and be the only way there from another.
  return { nodes: [...nodes, ...ids.filter((id) => !nodes.includes(id))], back };
}

/** Goes the ways in the order of the source; one that meets the path it came by goes back. */
function findBackEdges(
  starts: string[],
  ways: Map<string, Way[]>,
): { roots: string[]; back: Set<string> } {
  const roots: string[] = [];
  const back = new Set<string>();
  const state = new Map<string, 'open' | 'done'>();
  const visit = (node: string): void => {
    if (state.has(node)) return;
    state.set(node, 'open');
    for (const { edge, to } of ways.get(node) ?? []) {
      if (state.get(to) === 'open') back.add(edge);
      else visit(to);
    }
    state.set(node, 'done');
  };
  for (const start of starts) {
    if (!state.has(start)) roots.push(start);
    visit(start);
  }
  return { roots, back };
}

/** The reverse of the order in which nodes are left, taking last branches first. */
function sortForward(roots: string[], ways: Map<string, Way[]>, back: Set<string>): string[] {
  const left: string[] = [];
  const seen = new Set<string>();
  const visit = (node: string): void => {
    if (seen.has(node)) return;
    seen.add(node);
    for (const { edge, to } of (ways.get(node) ?? []).toReversed()) if (!back.has(edge)) visit(to);
    left.push(node);
  };
  for (const root of roots.toReversed()) visit(root);
  return left.toReversed();
}
