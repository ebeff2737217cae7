// Which nodes and groups stand within which groups.
import type { PairGraph } from './pair-graph.ts';

type Node = PairGraph['nodes'][number];
type Group = PairGraph['groups'][number];

/** A node or a group among those next to it. */
export type Child = { node: Node; group?: never } | { group: Group; node?: never };

/** Answers questions about the groups of a chart. */
export interface Nesting {
  /** The groups round a node or group, the nearest first. */
  groupsRound: (id: string) => string[];
  /** The innermost group round two nodes or groups, undefined where there is none. */
  commonGroup: (a: string, b: string) => string | undefined;
  /** The nodes in a group, at any depth; of a node, itself. */
  nodesIn: (id: string) => string[];
  /** What stands directly in a group (or in none), in the order of its first nodes. */
  childrenOf: (group: string | undefined, order: string[]) => Child[];
}

/** Reads the nesting of a chart. */
export function makeNesting({ nodes, groups }: PairGraph): Nesting {
  const parents = new Map([...nodes, ...groups].map(({ id, parent }) => [id, parent]));
  const ids = new Set(nodes.map(({ id }) => id));
  return { groupsRound, commonGroup, nodesIn, childrenOf };

  function groupsRound(id: string): string[] {
    const parent = parents.get(id);
    return parent === undefined ? [] : [parent, ...groupsRound(parent)];
  }

  function commonGroup(a: string, b: string): string | undefined {
    const around = groupsRound(b);
    return groupsRound(a).find((group) => around.includes(group));
  }

  function nodesIn(id: string): string[] {
    return ids.has(id) ? [id] : [...ids].filter((node) => groupsRound(node).includes(id));
  }

  function childrenOf(parent: string | undefined, order: string[]): Child[] {
    const isHere = (item: { parent?: string | undefined }): boolean => item.parent === parent;
    const children: Child[] = [
      ...nodes.filter(isHere).map((node) => ({ node })),
      ...groups.filter(isHere).map((group) => ({ group })),
    ];
    const place = ({ node, group }: Child): number =>
      Math.min(...nodesIn((node ?? group).id).map((id) => order.indexOf(id)), order.length);
    return children.sort((a, b) => place(a) - place(b));
  }
}
