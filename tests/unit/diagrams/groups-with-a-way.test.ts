import { expect, test } from 'playwright/test';
import type { Axis } from '../../../src/diagrams/chart.ts';
import { makeSame } from './samples.ts';

/** The way from A to B, where both are in a group of a chart. */
type Way = 'down' | 'up' | 'right' | 'left';

async function wayOf(lines: string, axis: Axis, head: string): Promise<Way> {
  const { layouts } = await makeSame(lines, head);
  const { A, B } = layouts[axis].nodes;
  if (!A || !B) throw new Error('Expected the nodes A and B.');
  const [dx, dy] = [B.x - A.x, B.y - A.y];
  if (Math.abs(dy) > Math.abs(dx)) return dy > 0 ? 'down' : 'up';
  return dx > 0 ? 'right' : 'left';
}

const inGroup = (direction: string, more = ''): string =>
  `subgraph G\n${direction}\nA --> B\nend\nX --> G\n${more}`;

const cases: [name: string, head: string, lines: string, vertical: Way, horizontal: Way][] = [
  ['without a way of its own', 'flowchart TD', inGroup(''), 'down', 'right'],
  ['with the way of the chart', 'flowchart TD', inGroup('direction TB'), 'down', 'right'],
  ['across the chart', 'flowchart TD', inGroup('direction LR'), 'right', 'down'],
  ['against the chart', 'flowchart TD', inGroup('direction BT'), 'up', 'left'],
  ['across a chart that flows across', 'flowchart LR', inGroup('direction TB'), 'right', 'down'],
  ['backwards', 'flowchart LR', inGroup('direction RL'), 'up', 'left'],
  ['that an edge enters', 'flowchart TD', inGroup('direction LR', 'X --> B'), 'down', 'right'],
  ['that an edge leaves', 'flowchart TD', inGroup('direction LR', 'B --> Y'), 'down', 'right'],
  [
    'within a group that flows across',
    'flowchart TD',
    'subgraph O\ndirection LR\nsubgraph G\ndirection TB\nA --> B\nend\nG --> C\nend\nX --> O',
    'down',
    'right',
  ],
  [
    'without a way of its own within a group that has one',
    'flowchart TD',
    'subgraph O\ndirection LR\nsubgraph G\nA --> B\nend\nend\nX --> O',
    'right',
    'down',
  ],
];
for (const [name, head, lines, vertical, horizontal] of cases) {
  test(`a group ${name} flows ${vertical}, in the turned chart ${horizontal}`, async () => {
    expect(await wayOf(lines, 'vertical', head)).toBe(vertical);
    expect(await wayOf(lines, 'horizontal', head)).toBe(horizontal);
  });
}

test('a group that flows its own way stands round its nodes, with room for its title', async () => {
  const { layouts } = await makeSame(
    `${inGroup('direction LR')}\nsubgraph H["A title that is far longer than what it stands over"]\ndirection LR\nC\nend`,
  );
  for (const axis of ['vertical', 'horizontal'] as const) {
    const { nodes, groups } = layouts[axis];
    for (const [node, group] of [
      ['A', 'G'],
      ['B', 'G'],
      ['C', 'H'],
    ] as const) {
      const [inner, outer] = [nodes[node], groups[group]];
      if (!inner || !outer) throw new Error(`Expected ${node} in ${group}.`);
      expect(inner.x - outer.x).toBeGreaterThanOrEqual(14);
      expect(outer.x + outer.width - inner.x - inner.width).toBeGreaterThanOrEqual(14);
      expect(inner.y - outer.y).toBeGreaterThanOrEqual(14 + 17);
    }
    expect(groups['H']?.width).toBeGreaterThan(270);
  }
});
