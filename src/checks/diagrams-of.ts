import type { GraphResult } from '../diagrams/graph.ts';
import type { Node } from '../markdown/nodes.ts';
import { halvesOf, type Collection } from './collection.ts';
import type { Finding } from './problem.ts';
import { placeOfNode, type ReadHalf } from './read-half.ts';

/** A diagram of a half with what Mermaid made of it. */
export interface ReadDiagram {
  half: ReadHalf;
  fence: Node;
  result: GraphResult;
}

/** Gives the diagrams of a collection that Mermaid has been asked about. */
export const diagramsOf = (collection: Collection): ReadDiagram[] =>
  halvesOf(collection).flatMap((half) =>
    half.blocks.flatMap(({ kind, node }) => {
      const result = kind === 'diagram' ? collection.graphs.get(node) : undefined;
      return result ? [{ half, fence: node, result }] : [];
    }),
  );

/** Makes a finding about a line of a diagram's source, 1-based; the fence's own line is 0. */
export function findingInDiagram(
  { half, fence }: ReadDiagram,
  place: { line: number; column?: number | undefined },
  message: string,
): Finding {
  const { line, column } = placeOfNode(fence);
  return {
    file: half.path,
    line: line + place.line,
    column: column + (place.column ?? 1) - 1,
    message,
  };
}
