import { expect, test } from 'playwright/test';
import { shapes, type Graph, type GraphResult } from '../../../src/diagrams/graph.ts';
import { graphFromSource } from '../../../src/diagrams/run-mermaid.ts';
import { writableShapes } from '../../../src/diagrams/shapes.ts';

/** Reads a source that must be right. */
async function read(source: string): Promise<Graph> {
  const result = await graphFromSource(source);
  if (!result.ok) throw new Error(`Expected a graph but found: ${result.message}`);
  return result.graph;
}

test('all that we rely on in Mermaid’s graph is there', async () => {
  const graph = await read(`flowchart LR
accTitle: A title
accDescr {
  A description
  on two lines
}
A["Go <br/>struct"] e1@-->|"ok"| B{"Enough?"}
subgraph G["Outer"]
  B -.-> C(["End"])
  subgraph H["Inner"]
    D
  end
end
C <==> A
A ~~~ D
D --o G
D --x A
D --- A
e1@{ step: 2 }
class A warm
style B fill:#00f
click A "https://example.org/a" "A tip"`);
  expect(graph).toEqual({
    direction: 'LR',
    title: 'A title',
    description: 'A description\non two lines',
    nodes: [
      {
        id: 'A',
        label: 'Go\nstruct',
        shape: 'rect',
        role: 'warm',
        link: 'https://example.org/a',
        tooltip: 'A tip',
      },
      { id: 'B', label: 'Enough?', shape: 'diamond', parent: 'G', role: 'cool' },
      { id: 'C', label: 'End', shape: 'stadium', parent: 'G' },
      { id: 'D', label: 'D', shape: 'rect', parent: 'H' },
    ],
    groups: [
      { id: 'G', label: 'Outer' },
      { id: 'H', label: 'Inner', parent: 'G' },
    ],
    edges: [
      edge('e1', 'A', 'B', { label: 'ok', step: 2 }),
      edge('L_B_C_0', 'B', 'C', { pattern: 'dotted' }),
      edge('L_C_A_0', 'C', 'A', { start: 'point', pattern: 'thick' }),
      edge('L_A_D_0', 'A', 'D', { end: 'none', pattern: 'invisible' }),
      edge('L_D_G_0', 'D', 'G', { end: 'circle' }),
      edge('L_D_A_0', 'D', 'A', { end: 'cross' }),
      edge('L_D_A_2', 'D', 'A', { end: 'none' }),
    ],
    notDrawn: [],
    notes: {},
  });
});

function edge(id: string, from: string, to: string, more: Partial<Graph['edges'][number]>) {
  return { id, from, to, label: '', start: 'none', end: 'point', pattern: 'normal', ...more };
}

const labels: [name: string, source: string, label: string][] = [
  ['an entity of HTML', 'A["List&lt;T&gt; &amp; more"]', 'List<T> & more'],
  ['an entity of Mermaid', 'A["say #quot;go#quot; #35;1 #9829;"]', 'say "go" #1 ♥'],
  ['a line break in each spelling', 'A["one<br>two<br/>three<br />four"]', 'one\ntwo\nthree\nfour'],
  ['a line break as in a string', String.raw`A["one\ntwo"]`, 'one\ntwo'],
  ['a Markdown label without marks', 'A["`plain snake_case_name`"]', 'plain snake_case_name'],
  ['a Markdown label with marks', 'A["`**bold** and _slanted_`"]', 'bold and slanted'],
  ['asterisks in a plain label', 'A["2 ** 3 ** 4"]', '2 ** 3 ** 4'],
  ['white space at the ends', 'A["  one   two  "]', 'one two'],
  ['a node without a label', 'A', 'A'],
  ['a number as a label', 'A@{ label: 5 }', '5'],
  ['a script', 'A@{ label: "<script>alert(1)</script>x" }', 'x'],
];
for (const [name, source, label] of labels) {
  test(`a label is plain text: ${name}`, async () => {
    const { nodes } = await read(`flowchart TD\n${source}`);
    expect(nodes[0]?.label).toBe(label);
  });
}

test('every shape can be written by the name that messages give for it, an ellipse by its brackets', async () => {
  const lines = writableShapes.map((name, index) => `N${index}@{ shape: ${name}, label: "x" }`);
  const { nodes, notDrawn } = await read(`flowchart TD\n${lines.join('\n')}\nE(-"x"-)`);
  expect(nodes.map(({ shape }) => shape).toSorted()).toEqual(shapes.toSorted());
  expect(notDrawn).toEqual([]);
});

const titles: [name: string, source: string, title: string, line: string | undefined][] = [
  ['plain', '---\ntitle: How it goes\n---\nflowchart TD\nA', 'How it goes', undefined],
  ['in quotes', '---\ntitle: "A: b"\n---\nflowchart TD\nA', 'A: b', undefined],
  ['under an own one', '---\ntitle: x\n---\nflowchart TD\naccTitle: y\nA', 'y', undefined],
  ['beside settings', '---\ntitle: x\ntheme: dark\n---\nflowchart TD\nA', 'x', 'theme: dark'],
];
for (const [name, source, title, line] of titles) {
  test(`the title of front matter is that of the chart: ${name}`, async () => {
    const graph = await read(source);
    expect(graph.title).toBe(title);
    expect(graph.notDrawn.map(({ found }) => found)).toEqual(line === undefined ? [] : [line]);
  });
}

test('styles, classes and lengths reach the graph', async () => {
  const { nodes, groups, edges } = await read(`flowchart TD
A:::hot ----> B & C
B ==> C
subgraph G
direction LR
C
end
classDef hot fill:#f96,stroke-width:4px
classDef default stroke:#00f
style G stroke-dasharray:4
linkStyle 0 stroke:#f00,stroke-width:3px
linkStyle 1 stroke-dasharray:3`);
  expect(nodes.map(({ id, role, stroke }) => [id, role, stroke])).toEqual([
    ['A', 'accent', 'thick'],
    ['B', 'cool', undefined],
    ['C', 'cool', undefined],
  ]);
  expect(groups.map(({ direction, stroke }) => [direction, stroke])).toEqual([['LR', 'dashed']]);
  expect(edges.map(({ length, pattern, role }) => [length, pattern, role])).toEqual([
    [3, 'thick', 'warm'],
    [3, 'dotted', undefined],
    [undefined, 'thick', undefined],
  ]);
});

const links: [source: string, link: string | undefined][] = [
  ['click A "https://example.org/x?y=1#z"', 'https://example.org/x?y=1#z'],
  ['click A href "/zh/page/#k3f9"', '/zh/page/#k3f9'],
  ['click A "#k3f9"', '#k3f9'],
  ['click A "/x/" "A tip" _self', '/x/'],
  ['click A "/x#a;b"', '/x#a;b'],
  ['click A "javascript:alert(1)"', undefined],
  ['click A "//example.org/"', undefined],
  ['click A "page.html"', undefined],
  ['click A call show()', undefined],
];
for (const [source, link] of links) {
  test(`${source} leads to ${link ?? 'nothing, and is reported'}`, async () => {
    const { nodes, notDrawn } = await read(`flowchart TD\nA-->B\n${source}`);
    expect(nodes[0]?.link).toBe(link);
    expect(notDrawn.map(({ feature }) => feature)).toEqual(link === undefined ? ['click'] : []);
  });
}

const failures: [name: string, source: string, line: number, message: RegExp][] = [
  ['an open bracket', 'flowchart TD\nA --> B\nB --> C[', 3, /Expecting 'SQE'.* got '1'$/s],
  ['a node that begins wrong', 'flowchart TD\n A[[[x]]', 2, /got 'SQS'$/],
  ['a quote in a label', 'flowchart TD\nA-->B\nA["a (b"c) d"]', 3, /got 'PE'$/],
  ['after comments', '%% one\n%% two\n\nflowchart TD\n%% three\nA --> [', 6, /got 'SQS'$/],
  ['after settings', '---\ntitle: x\n---\n%%{init: {}}%%\nflowchart TD\nA --> [', 6, /got 'SQS'$/],
  ['unknown signs', 'flowchart TD\nA --> B\nA --> ~', 3, /^Unrecognized text\./],
  ['an unknown shape', 'flowchart TD\nA-->B\nA@{ shape: blob }', 3, /^No such shape: blob\.$/],
  ['bad properties', 'flowchart TD\nB-->C\nA@{ shape: [ }', 3, /flow collection/],
  [
    'another kind of chart',
    '\nsequenceDiagram\nA->>B: x',
    2,
    /^Expected a flowchart but found a "seq/,
  ],
  ['no chart at all', 'hello', 1, /^No diagram type detected/],
];
for (const [name, source, line, message] of failures) {
  test(`a failure tells its line in the source: ${name}`, async () => {
    const result = await graphFromSource(source);
    expect(result).toMatchObject({ ok: false, line });
    expect((result as Extract<GraphResult, { ok: false }>).message).toMatch(message);
  });
}

test('a failure leaves nothing behind for the next chart', async () => {
  const all = await Promise.all(
    ['flowchart TD\nA-->B', 'flowchart TD\nA[', 'flowchart LR\nC', 'flowchart TD\nA-->B'].map(
      graphFromSource,
    ),
  );
  expect(all.map((result) => result.ok && result.graph.nodes.map(({ id }) => id))).toEqual([
    ['A', 'B'],
    false,
    ['C'],
    ['A', 'B'],
  ]);
});

test('Mermaid leaves no trace in the globals', async () => {
  const before = Object.getOwnPropertyNames(globalThis).toSorted();
  await graphFromSource('flowchart TD\nA-->B');
  expect(Object.getOwnPropertyNames(globalThis).toSorted()).toEqual(before);
  expect('document' in globalThis).toBe(false);
});
