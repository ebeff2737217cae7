import type { Graph } from '../../diagrams/graph.ts';
import { notesOf } from '../../diagrams/notes.ts';
import { keyedEdges } from '../../diagrams/pair-graph.ts';
import { otherLang, type Lang } from '../../model/lang.ts';
import { findingInDiagram, type ReadDiagram } from '../diagrams-of.ts';
import { pairedBlocks, pairOf } from '../paired-blocks.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** A sentence of the guided walk, `%% e1: …`, names an edge or a node, and both languages have it. */
export const checkDiagramNotes: Rule = ({ articles, graphs }) =>
  articles.flatMap(pairOf).flatMap((pair) =>
    pairedBlocks(pair).flatMap((blocks) => {
      const read = (lang: Lang): ReadDiagram | undefined => {
        const result = graphs.get(blocks[lang].node);
        return result && { half: pair[lang], fence: blocks[lang].node, result };
      };
      const diagrams = { zh: read('zh'), en: read('en') };
      return (['zh', 'en'] as const).flatMap((lang) => checkNotes(lang, diagrams));
    }),
  );

function checkNotes(lang: Lang, diagrams: Record<Lang, ReadDiagram | undefined>): Finding[] {
  const [diagram, other] = [diagrams[lang], diagrams[otherLang(lang)]];
  if (!diagram?.result.ok || !other?.result.ok) return [];
  const names = namesOf(diagram.result.graph);
  const said = notedNames(other);
  return notesOf(diagram.fence.value ?? '').flatMap(({ of, line }) => {
    const name = names.get(of);
    if (name === undefined) {
      const message = `Expected "${of}" to be an edge or a node of the diagram, but found none. A comment that is no sentence of the walk has no colon after its first word.`;
      return [findingInDiagram(diagram, { line }, message)];
    }
    if (said.has(name)) return [];
    const message = `Expected a line "%% ${of}: …" as in ${diagram.half.lang}, but found none.`;
    return [findingInDiagram(other, { line: 0 }, message)];
  });
}

/** What sentences may name, by what it is called in both languages: edges have ids of their own in each. */
const namesOf = ({ nodes, edges }: Graph): Map<string, string> =>
  new Map([
    ...nodes.map(({ id }): [string, string] => [id, id]),
    ...keyedEdges(edges).map(([key, { id }]): [string, string] => [id, key]),
  ]);

function notedNames({ result, fence }: ReadDiagram): Set<string> {
  if (!result.ok) return new Set();
  const names = namesOf(result.graph);
  return new Set(notesOf(fence.value ?? '').flatMap(({ of }) => names.get(of) ?? []));
}
