import { diagramsOf, findingInDiagram } from '../diagrams-of.ts';
import type { Rule } from '../rule.ts';

/** A diagram is a flowchart that Mermaid can read. */
export const checkDiagramSyntax: Rule = (collection) =>
  diagramsOf(collection).flatMap((diagram) => {
    const { result } = diagram;
    if (result.ok) return [];
    const message = result.message.startsWith('Expected ')
      ? result.message
      : `Expected a flowchart, but found what Mermaid cannot read:\n${result.message}`;
    return [findingInDiagram(diagram, result, message)];
  });
