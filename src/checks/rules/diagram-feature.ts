import { unsupportedFeatures } from '../../diagrams/unsupported.ts';
import { diagramsOf, findingInDiagram } from '../diagrams-of.ts';
import type { Rule } from '../rule.ts';

/** A diagram has nothing that is not drawn as its source means it. */
export const checkDiagramFeature: Rule = (collection) =>
  diagramsOf(collection).flatMap((diagram) => {
    const { result, fence } = diagram;
    if (!result.ok) return [];
    return unsupportedFeatures(result.graph, fence.value ?? '').map(({ line = 0, message }) =>
      findingInDiagram(diagram, { line }, message),
    );
  });
