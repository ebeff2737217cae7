import { expect, test } from 'playwright/test';
import { graphDifferences } from '../../../src/diagrams/graph-difference.ts';
import type { Graph } from '../../../src/diagrams/graph.ts';
import { makePairGraph } from '../../../src/diagrams/pair-graph.ts';
import { graphFromSource } from '../../../src/diagrams/run-mermaid.ts';
import { samples } from './samples.ts';

/** Reads the lines of a chart; the direction stands before them. */
async function read(lines: string): Promise<Graph> {
  const result = await graphFromSource(`flowchart ${lines}`);
  if (!result.ok) throw new Error(`Expected a graph but found: ${result.message}`);
  return result.graph;
}

const cases: [name: string, zh: string, en: string, differences: string[]][] = [
  ['labels alone', 'TD\nA["甲"] -->|"是"| B', 'TD\nA["a"] -->|"yes"| B["b"]', []],
  ['the order of statements', 'TD\nA-->B\nA-->C', 'TD\nA-->C\nA-->B', []],
  ['links', 'TD\nA\nclick A "/zh/"', 'TD\nA\nclick A "/en/"', []],
  [
    'the direction',
    'TD\nA',
    'LR\nA',
    ['Expected direction "TB" for the chart in en as in zh but found "LR".'],
  ],
  ['a node more', 'TD\nA', 'TD\nA\nB', ['Expected node "B" of en in zh too but found none.']],
  ['a node less', 'TD\nA\nB', 'TD\nA', ['Expected node "B" of zh in en too but found none.']],
  [
    'a shape',
    'TD\nA{"x"}',
    'TD\nA["x"]',
    ['Expected shape "diamond" for node "A" in en as in zh but found "rect".'],
  ],
  [
    'the group of a node',
    'TD\nsubgraph G\nA\nend',
    'TD\nsubgraph G\nB\nend\nA',
    [
      'Expected group "G" for node "A" in en as in zh but found "none".',
      'Expected node "B" of en in zh too but found none.',
    ],
  ],
  [
    'a group',
    'TD\nsubgraph G\nA\nend',
    'TD\nA',
    [
      'Expected group "G" of zh in en too but found none.',
      'Expected group "G" for node "A" in en as in zh but found "none".',
    ],
  ],
  [
    'the end of an edge',
    'TD\nA-->B\nC',
    'TD\nA-->C\nB',
    [
      'Expected edge "A → B" of zh in en too but found none.',
      'Expected edge "A → C" of en in zh too but found none.',
    ],
  ],
  [
    'one of two edges between the same nodes',
    'TD\nA-->B\nA-->B',
    'TD\nA-->B',
    ['Expected edge "A → B (2)" of zh in en too but found none.'],
  ],
  [
    'the line of an edge',
    'TD\nA-.->B',
    'TD\nA-->B',
    ['Expected line "dotted" for edge "A → B" in en as in zh but found "normal".'],
  ],
  [
    'an arrowhead',
    'TD\nA---B',
    'TD\nA-->B',
    ['Expected end at its target "none" for edge "A → B" in en as in zh but found "point".'],
  ],
  [
    'a label',
    'TD\nA-->|"是"|B',
    'TD\nA-->B',
    ['Expected label "a label" for edge "A → B" in en as in zh but found "no label".'],
  ],
  [
    'a step',
    'TD\nA e@-->B\ne@{ step: 1 }',
    'TD\nA e@-->B\ne@{ step: 2 }',
    ['Expected step "1" for edge "A → B" in en as in zh but found "2".'],
  ],
  [
    'a colour',
    'TD\nA\nclass A warm',
    'TD\nA',
    ['Expected colour "warm" for node "A" in en as in zh but found "none".'],
  ],
  [
    'whether there is a link',
    'TD\nA\nclick A "/zh/"',
    'TD\nA',
    ['Expected link "a link" for node "A" in en as in zh but found "no link".'],
  ],
];
for (const [name, zh, en, differences] of cases) {
  test(`the two languages of a chart differ in ${name}`, async () => {
    expect(graphDifferences({ zh: await read(zh), en: await read(en) })).toEqual(differences);
  });
}

test('the samples are the same graph in both languages', async () => {
  for (const { zh, en } of Object.values(samples)) {
    const graphs = { zh: await read(zh.slice(10)), en: await read(en.slice(10)) };
    expect(graphDifferences(graphs)).toEqual([]);
  }
});

test('a pair joins edges by their ends, whatever their order and their own ids', async () => {
  const zh = await read('TD\nA-->|"甲"|B\nA-->|"乙"|C\nA-->|"丙"|B');
  const en = await read('TD\nA-->|"b"|C\nA own@-->|"a"|B\nA-->|"c"|B');
  const { edges, words } = makePairGraph({ zh, en });
  expect(edges.map(({ id }) => [words.zh.edges[id], words.en.edges[id]])).toEqual([
    ['甲', 'a'],
    ['乙', 'b'],
    ['丙', 'c'],
  ]);
});
