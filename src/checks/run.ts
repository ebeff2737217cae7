import type { GraphResult } from '../diagrams/graph.ts';
import type { Node } from '../markdown/nodes.ts';
import type { ContentFiles } from '../source/read-content.ts';
import { halvesOf, makeCollection, type Collection } from './collection.ts';
import type { Problem } from './problem.ts';
import { sortProblems } from './report.ts';
import { applyRules } from './rules.ts';
import { applyWarnings } from './warnings.ts';

/** What came of the checks. */
export interface CheckResult {
  /** Sorted by file and place; none where all is well. */
  problems: Problem[];
  /** What deserves a look and stops nothing; sorted likewise. */
  warnings: Problem[];
  articles: number;
  /** How many addressable passages there are, each counted once for both languages. */
  passages: number;
}

/** Reads a Mermaid source. */
export type ReadGraph = (source: string) => Promise<GraphResult>;

/** Checks the files of a content folder against all rules; `readGraph` is what runs Mermaid. */
export async function runChecks(files: ContentFiles, readGraph: ReadGraph): Promise<CheckResult> {
  const read = makeCollection(files);
  const collection = { ...read, graphs: await readGraphs(read, readGraph) };
  return {
    problems: sortProblems(applyRules(collection)),
    warnings: sortProblems(applyWarnings(collection)),
    articles: collection.articles.length,
    passages: new Set(halvesOf(collection).flatMap((half) => [...half.ids])).size,
  };
}

async function readGraphs(
  collection: Collection,
  readGraph: ReadGraph,
): Promise<Collection['graphs']> {
  const fences = halvesOf(collection).flatMap((half) =>
    half.blocks.filter(({ kind }) => kind === 'diagram').map(({ node }) => node),
  );
  const graphs = new Map<Node, GraphResult>();
  for (const fence of fences) graphs.set(fence, await readGraph(fence.value ?? ''));
  return graphs;
}
