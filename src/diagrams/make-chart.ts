import type { Lang } from '../model/lang.ts';
import type { Chart } from './chart.ts';
import { chartFromGraphs } from './chart-from-graphs.ts';
import { graphDifferences } from './graph-difference.ts';
import type { Graph, GraphResult } from './graph.ts';

/** Reads a source: `graphFromSource`, or a reader that keeps what was read before. */
export type ReadGraph = (source: string) => Promise<GraphResult>;

/** Makes a chart from its sources; throws where they have not passed the checks. */
export async function makeChart(
  id: string,
  sources: Record<Lang, string>,
  readGraph: ReadGraph,
): Promise<Chart> {
  const graphs = {
    zh: graphOf(id, 'zh', await readGraph(sources.zh)),
    en: graphOf(id, 'en', await readGraph(sources.en)),
  };
  const [difference] = graphDifferences(graphs);
  if (difference !== undefined) throw new Error(`Diagram "${id}": ${difference}`);
  return chartFromGraphs(id, graphs);
}

function graphOf(id: string, lang: Lang, result: GraphResult): Graph {
  if (result.ok) return result.graph;
  throw new Error(`Diagram "${id}" (${lang}), line ${result.line}: ${result.message}`);
}
