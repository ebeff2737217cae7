import { diagramsOf, findingInDiagram } from '../diagrams-of.ts';
import type { Rule } from '../rule.ts';

/** A diagram says what it shows: in a line, its caption, and in a sentence or two. */
export const checkDiagramWords: Rule = (collection) =>
  diagramsOf(collection).flatMap((diagram) => {
    const { result } = diagram;
    if (!result.ok) return [];
    const words = { accTitle: result.graph.title, accDescr: result.graph.description };
    return Object.entries(words)
      .filter(([, text]) => text.trim() === '')
      .map(([key]) => {
        const message = `Expected a line "${key}: …" in the diagram, but found none.`;
        return findingInDiagram(diagram, { line: 0 }, message);
      });
  });
