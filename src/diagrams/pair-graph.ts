// One chart in both languages: the graph once, its words for each language.
import { langs, type Lang } from '../model/lang.ts';
import type { Emphasis } from './emphasis.ts';
import type { Direction, Graph, GraphEdge, GraphGroup, GraphNode } from './graph.ts';

/** The words of a chart in one language, by the ids of what they stand on. */
export interface ChartWords {
  title: string;
  description: string;
  nodes: Record<string, string>;
  groups: Record<string, string>;
  /** Only of edges that have a label. */
  edges: Record<string, string>;
  /** The addresses that nodes lead to; a page has one for each language. */
  links: Record<string, string>;
  /** Only of nodes that have one. */
  tooltips: Record<string, string>;
  /** The author's sentences for the guided walk, by the ids of edges and nodes. */
  notes: Record<string, string>;
  /** Only of labels that have any. */
  emphasis: Record<'nodes' | 'groups' | 'edges', Record<string, Emphasis[]>>;
}

/** A chart in both languages. */
export interface PairGraph {
  direction: Direction;
  nodes: Omit<GraphNode, 'label' | 'emphasis' | 'link' | 'tooltip'>[];
  groups: Omit<GraphGroup, 'label' | 'emphasis'>[];
  edges: Omit<GraphEdge, 'label' | 'emphasis'>[];
  words: Record<Lang, ChartWords>;
}

/** Joins the graphs of the two languages; it presumes that they are the same graph. */
export function makePairGraph(graphs: Record<Lang, Graph>): PairGraph {
  const { direction, nodes, groups, edges } = graphs[langs[0]];
  const keys = new Map(keyedEdges(edges).map(([key, edge]) => [key, edge.id]));
  return {
    direction,
    nodes: nodes.map(({ id, shape, parent, role, stroke }) => ({
      id,
      shape,
      parent,
      role,
      stroke,
    })),
    groups: groups.map(({ id, parent, direction: own, role, stroke }) => ({
      id,
      parent,
      direction: own,
      role,
      stroke,
    })),
    edges: edges.map(withoutLabel),
    words: { zh: chartWords(graphs.zh, keys), en: chartWords(graphs.en, keys) },
  };
}

const withoutLabel = (edge: GraphEdge): PairGraph['edges'][number] => {
  const { id, from, to, start, end, pattern, length, step, role } = edge;
  return { id, from, to, start, end, pattern, length, step, role };
};

/** Names each edge by its ends and its place among the edges between them: `A → B`, `A → B (2)`. */
export function keyedEdges<E extends { from: string; to: string }>(edges: E[]): [string, E][] {
  const counts = new Map<string, number>();
  return edges.map((edge) => {
    const ends = `${edge.from} → ${edge.to}`;
    const count = (counts.get(ends) ?? 0) + 1;
    counts.set(ends, count);
    return [count === 1 ? ends : `${ends} (${count})`, edge];
  });
}

function chartWords(graph: Graph, edgeIds: Map<string, string>): ChartWords {
  const { title, description, nodes, groups } = graph;
  const edges = keyedEdges(graph.edges).flatMap(([key, edge]) => {
    const id = edgeIds.get(key);
    return id === undefined ? [] : [{ ...edge, id }];
  });
  return {
    title,
    description,
    nodes: Object.fromEntries(nodes.map(({ id, label }) => [id, label])),
    groups: Object.fromEntries(groups.map(({ id, label }) => [id, label])),
    edges: Object.fromEntries(
      edges.flatMap(({ id, label }) => (label === '' ? [] : [[id, label]])),
    ),
    emphasis: { nodes: emphasised(nodes), groups: emphasised(groups), edges: emphasised(edges) },
    links: given('link'),
    tooltips: given('tooltip'),
    notes: notesByPart(),
  };

  function notesByPart(): Record<string, string> {
    const own = new Map(
      keyedEdges(graph.edges).map(([key, { id }]) => [id, edgeIds.get(key) ?? id]),
    );
    return Object.fromEntries(
      Object.entries(graph.notes ?? {}).map(([of, text]) => [own.get(of) ?? of, text]),
    );
  }

  function given(key: 'link' | 'tooltip'): Record<string, string> {
    return Object.fromEntries(
      nodes.flatMap(({ id, [key]: value }) => (value === undefined ? [] : [[id, value]])),
    );
  }
}

const emphasised = (
  items: { id: string; emphasis?: Emphasis[] | undefined }[],
): Record<string, Emphasis[]> =>
  Object.fromEntries(items.flatMap(({ id, emphasis }) => (emphasis ? [[id, emphasis]] : [])));
