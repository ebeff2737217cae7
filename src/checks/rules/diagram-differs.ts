import { graphDifferences } from '../../diagrams/graph-difference.ts';
import { pairedBlocks, pairOf } from '../paired-blocks.ts';
import { findingAt } from '../read-half.ts';
import type { Rule } from '../rule.ts';

/** A diagram is the same graph in both languages: nodes, edges, groups, shapes and steps. */
export const checkDiagramDiffers: Rule = ({ articles, graphs }) =>
  articles.flatMap(pairOf).flatMap((pair) =>
    pairedBlocks(pair).flatMap((blocks) => {
      const [zh, en] = [graphs.get(blocks.zh.node), graphs.get(blocks.en.node)];
      if (!zh?.ok || !en?.ok) return [];
      return graphDifferences({ zh: zh.graph, en: en.graph }).map((message) =>
        findingAt(pair.en, blocks.en.node, message),
      );
    }),
  );
