import { expect, test } from 'playwright/test';
import { explainFailure } from '#src/diagrams/editor/explain.ts';
import type { Problem } from '#src/diagrams/editor/problem.ts';
import { graphFromSource } from '#src/diagrams/run-mermaid.ts';

const cases: [name: string, source: string, problem: Problem][] = [
  ['an unclosed quotation mark', 'flowchart LR\n A["x --> B\n B --> C', { kind: 'quote', line: 2 }],
  [
    'a quotation over lines is none',
    'flowchart LR\n A["x\n y"] --> B\n C["z',
    { kind: 'quote', line: 4 },
  ],
  [
    'an unclosed bracket',
    'flowchart LR\n A[x --> B\n B --> C',
    { kind: 'bracket', found: '[', line: 2 },
  ],
  [
    'a group without an end',
    'flowchart LR\n subgraph one\n A --> B\n subgraph two\n C\n end\n',
    { kind: 'group', line: 2 },
  ],
  [
    'a shape that does not exist',
    'flowchart LR\n A --> B\n B@{ shape: nosuch }',
    { kind: 'shape', found: 'nosuch', line: 3 },
  ],
  [
    'a line that is no syntax',
    'flowchart LR\n A --> B\n B -->> C',
    {
      kind: 'syntax',
      found: '-->> C',
      line: 3,
      column: 3,
    },
  ],
  [
    'another kind of chart, below a comment',
    '%% a comment\n\npie\n "a": 1',
    { kind: 'other-type', found: 'pie', line: 3 },
  ],
  ['no kind of chart', '\nA --> B', { kind: 'no-type', found: 'A --> B', line: 2 }],
  ['too many edges', `flowchart LR\n ${'A & '.repeat(600)}B --> C`, { kind: 'too-many-edges' }],
];

for (const [name, source, problem] of cases) {
  test(name, async () => {
    const result = await graphFromSource(source);
    if (result.ok) throw new Error('Expected Mermaid to refuse the text, but it reads it.');
    expect(explainFailure(result, source)).toEqual(problem);
  });
}
