import { expect, test } from 'playwright/test';
import { layOutWithDagre } from '#src/diagrams/dagre/lay-out.ts';
import type { Layout } from '#src/diagrams/layout.ts';
import type { PairGraph } from '#src/diagrams/pair-graph.ts';
import { setLabels } from '#src/diagrams/set-labels.ts';
import { flawsOf } from '../geometry.ts';
import { makeSame, makeSample, sampleNames } from '../samples.ts';

const directions = ['TB', 'BT', 'LR', 'RL'] as const;

const layOut = (pair: PairGraph, direction: (typeof directions)[number]): Layout =>
  layOutWithDagre({ pair, sizes: setLabels(pair).sizes, direction });

const tricky: Record<string, string> = {
  'edges of groups': `A --> G
    subgraph G [A group with quite a long title]
      B --> C
    end
    G -->|"with a label"| D
    D -->|"back"| G`,
  'groups in groups': `subgraph one
      subgraph two
        A --> B
      end
      C
    end
    subgraph three
      D
    end
    two --> three
    C --> D
    E --> A`,
  'an empty group': `subgraph none [Nothing in it]
    end
    A --> none --> B`,
  'loops of a node to itself': 'A -->|"once"| A\nA --> B\nB --> B',
  'many edges between two nodes': 'A -->|"one"| B\nA -->|"two"| B\nA --> B\nB -->|"back"| A',
  'a group that an edge goes back from': `subgraph G
      A --> B
    end
    B --> C
    G --> A2
    C --> G
    A2 --> C`,
  'groups that flow their own way': `subgraph one
      direction LR
      A --> B
      subgraph two
        direction TB
        C --> D
      end
    end
    one --> E`,
  'a single node': 'A',
  'parts that nothing joins': 'A --> B\nC --> D\nE',
  'invisible edges': 'A ~~~ B\nA --> C',
};

for (const direction of directions) {
  for (const name of sampleNames) {
    test(`${name}, ${direction}: nothing overlaps, crosses or leaves what it must not`, async () => {
      const { pair } = await makeSample(name);
      expect(flawsOf(pair, layOut(pair, direction))).toEqual([]);
    });
  }

  for (const [name, lines] of Object.entries(tricky)) {
    test(`${name}, ${direction}: nothing overlaps, crosses or leaves what it must not`, async () => {
      const { pair } = await makeSame(lines);
      const layout = layOut(pair, direction);
      expect(flawsOf(pair, layout)).toEqual([]);
      expect(Object.keys(layout.nodes)).toHaveLength(pair.nodes.length);
      expect(Object.keys(layout.groups)).toHaveLength(pair.groups.length);
    });
  }
}

test('all is in whole pixels', async () => {
  const { pair } = await makeSample('groups');
  const numbers = JSON.stringify(layOut(pair, 'LR')).match(/(?<=[:[,])-?\d[\d.e-]*/g) ?? [];
  expect(numbers.length).toBeGreaterThan(20);
  expect(numbers.filter((number) => !Number.isInteger(Number(number)))).toEqual([]);
});

test('a straight chain is drawn straight', async () => {
  const { pair } = await makeSame('A["one"] --> B["a longer one"] --> C["three"]');
  const { edges } = layOut(pair, 'TB');
  expect(Object.values(edges).map(({ points }) => points.length)).toEqual([2, 2]);
});

for (const [name, source, row] of [
  ['two ways', 'A -->|"yes"| B\nA -->|"no"| C', ['B', 'C']],
  ['three ways', 'A --> B\nA --> C\nA --> D', ['B', 'C', 'D']],
  ['ways that meet again', 'A --> B\nA --> C\nB --> D\nC --> D', ['B', 'C']],
  ['two beginnings', 'A --> C\nB --> C', ['A', 'B']],
] as const) {
  test(`${name} stand in the order of the source`, async () => {
    const { pair } = await makeSame(source);
    const { nodes } = layOut(pair, 'TB');
    const middles = row.map((id) => (nodes[id]?.x ?? 0) + (nodes[id]?.width ?? 0) / 2);
    expect(middles).toEqual(middles.toSorted((a, b) => a - b));
  });
}
