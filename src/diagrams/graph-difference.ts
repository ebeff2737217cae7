// Where the two languages' graphs part, in words for the author. Labels may differ; nothing else.
import { langs, type Lang } from '../model/lang.ts';
import type { Graph } from './graph.ts';
import { keyedEdges } from './pair-graph.ts';

/** A value of a part of the graph, as the author would write it; undefined where it has none. */
type Facts = Record<string, string | undefined>;

/** Lists what differs between the two languages of a chart: `Expected … in en as in zh but found …`. */
export function graphDifferences(graphs: Record<Lang, Graph>): string[] {
  const [first, second] = langs;
  const a = graphs[first];
  const b = graphs[second];
  return [
    ...comparePart('chart', new Map([['', chartFacts(a)]]), new Map([['', chartFacts(b)]])),
    ...comparePart('group', groupFacts(a), groupFacts(b)),
    ...comparePart('node', nodeFacts(a), nodeFacts(b)),
    ...comparePart('edge', edgeFacts(a), edgeFacts(b)),
  ];

  function comparePart(part: string, inA: Map<string, Facts>, inB: Map<string, Facts>): string[] {
    const names = new Set([...inA.keys(), ...inB.keys()]);
    return Array.from(names).flatMap((name) => {
      const named = name === '' ? `the ${part}` : `${part} "${name}"`;
      const factsA = inA.get(name);
      const factsB = inB.get(name);
      if (!factsA) return [`Expected ${named} of ${second} in ${first} too but found none.`];
      if (!factsB) return [`Expected ${named} of ${first} in ${second} too but found none.`];
      return Object.keys(factsA)
        .filter((key) => factsA[key] !== factsB[key])
        .map((key) => {
          const [own, other] = [factsA[key], factsB[key]].map((value) => value ?? 'none');
          return `Expected ${key} "${own}" for ${named} in ${second} as in ${first} but found "${other}".`;
        });
    });
  }
}

const chartFacts = ({ direction }: Graph): Facts => ({ direction });

const groupFacts = ({ groups }: Graph): Map<string, Facts> =>
  new Map(
    groups.map(({ id, parent, direction, role, stroke }) => [
      id,
      { group: parent, direction, colour: role, border: stroke },
    ]),
  );

const nodeFacts = ({ nodes }: Graph): Map<string, Facts> =>
  new Map(
    nodes.map(({ id, shape, parent, role, stroke, link }) => [
      id,
      {
        shape,
        group: parent,
        colour: role,
        border: stroke,
        link: link === undefined ? 'no link' : 'a link',
      },
    ]),
  );

const edgeFacts = ({ edges }: Graph): Map<string, Facts> =>
  new Map(
    keyedEdges(edges).map(([key, { start, end, pattern, length, step, role, label }]) => [
      key,
      {
        'end at its source': start,
        'end at its target': end,
        line: pattern,
        length: length?.toString(),
        step: step?.toString(),
        colour: role,
        label: label === '' ? 'no label' : 'a label',
      },
    ]),
  );
