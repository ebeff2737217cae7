// The chart as numbered steps: what a screen reader, a printer, the search index and a page without
// script have of it.
import type { Lang } from '../model/lang.ts';
import { makeNesting } from './nesting.ts';
import { nodeKinds, type NodeKind } from './node-kind.ts';
import { onOneLine } from './one-line.ts';
import { ownValue } from './own-value.ts';
import type { PairGraph } from './pair-graph.ts';
import { readingOrder } from './reading-order.ts';

/** A way on from a step or a group. */
export interface OutlineWay {
  /** What stands on the edge, empty for nothing. */
  label: string;
  /** The number of the step it leads to. */
  to: number;
  /** Set where it leads to a whole group, of which `to` is the first step. */
  toGroup?: string | undefined;
  /** Whether it goes back round a loop. */
  back: boolean;
  /** Whether it may be gone in both directions. */
  both: boolean;
  /** Its place in a guided walk. */
  step?: number | undefined;
  /** The author's sentence for it in the walk. */
  note?: string | undefined;
}

/** A node as a step of the outline. */
export interface OutlineStep {
  id: string;
  /** From 1, in the order of telling. */
  number: number;
  /** On one line. */
  label: string;
  kind: NodeKind;
  link?: string | undefined;
  /** The group it stands in. */
  group?: string | undefined;
  /** The author's sentence for it in the walk. */
  note?: string | undefined;
  ways: OutlineWay[];
}

/** A group of steps; `ways` are those of the group as a whole. */
export interface OutlineGroup {
  id: string;
  label: string;
  parent?: string | undefined;
  ways: OutlineWay[];
}

/** A chart told in steps, in one language. */
export interface Outline {
  lang: Lang;
  steps: OutlineStep[];
  groups: OutlineGroup[];
}

/** Makes the outline of a chart in one language. */
export function makeOutline(pair: PairGraph, lang: Lang): Outline {
  const words = pair.words[lang];
  const order = readingOrder(pair);
  const kinds = nodeKinds(pair);
  const nodes = new Map(pair.nodes.map((node) => [node.id, node]));
  const nesting = makeNesting(pair);
  const numbers = new Map(order.nodes.map((id, index) => [id, index + 1]));
  return {
    lang,
    steps: order.nodes.map((id, index) => ({
      id,
      number: index + 1,
      label: onOneLine(words.nodes[id] ?? '', lang),
      kind: kinds.get(id) ?? 'step',
      link: ownValue(words.links, id),
      group: nodes.get(id)?.parent,
      note: ownValue(words.notes, id),
      ways: waysFrom(id),
    })),
    groups: pair.groups.map(({ id, parent }) => ({
      id,
      label: onOneLine(words.groups[id] ?? '', lang),
      parent,
      ways: waysFrom(id),
    })),
  };

  function waysFrom(id: string): OutlineWay[] {
    const own = pair.edges.filter(({ from, pattern }) => from === id && pattern !== 'invisible');
    return own.flatMap((edge) => {
      const to = numberOf(edge.to);
      if (to === undefined) return [];
      return {
        label: onOneLine(ownValue(words.edges, edge.id) ?? '', lang),
        to,
        toGroup: numbers.has(edge.to) ? undefined : edge.to,
        back: edge.from === edge.to || order.back.has(edge.id),
        both: edge.start !== 'none',
        step: edge.step,
        note: ownValue(words.notes, edge.id),
      };
    });
  }

  /** The number of a node, or of the first step within a group. */
  function numberOf(id: string): number | undefined {
    const within = nesting.nodesIn(id).flatMap((node) => numbers.get(node) ?? []);
    return within.length === 0 ? undefined : Math.min(...within);
  }
}
