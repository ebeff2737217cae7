import { expect, test } from 'playwright/test';
import { stepByArrow, stepThroughGroup } from '#src/diagrams/walk/arrow-step.ts';
import { graphOf } from './graph.ts';

//   A
//   B
// C   D     F stands by itself
//   E
const graph = graphOf('A>B B>C B>D C>E D>E');
const centres = new Map<string, [number, number]>([
  ['A', [100, 0]],
  ['B', [100, 100]],
  ['C', [0, 200]],
  ['D', [250, 200]],
  ['E', [100, 320]],
  ['F', [400, 100]],
]);

const steps: [from: string, key: string, to: string | undefined][] = [
  ['A', 'ArrowDown', 'B'],
  ['B', 'ArrowUp', 'A'],
  ['B', 'ArrowDown', 'C'],
  ['B', 'ArrowLeft', 'C'],
  ['B', 'ArrowRight', 'D'],
  ['C', 'ArrowRight', 'D'],
  ['D', 'ArrowLeft', 'C'],
  ['D', 'ArrowDown', 'E'],
  ['D', 'ArrowUp', 'B'],
  ['E', 'ArrowUp', 'C'],
  ['A', 'ArrowUp', undefined],
  ['E', 'ArrowDown', undefined],
  ['F', 'ArrowLeft', undefined],
  ['A', 'Enter', undefined],
];

for (const [from, key, to] of steps) {
  test(`from ${from} ${key} leads to ${to ?? 'nothing'}`, () => {
    expect(stepByArrow(graph, from, key, centres)).toBe(to);
  });
}

test('Shift with an arrow enters a group and leaves it', () => {
  const grouped = graphOf('A>G M>N', { groups: { M: 'H', N: 'H', H: 'G' } });
  expect(stepThroughGroup(grouped, 'G', 'ArrowDown')).toBe('H');
  expect(stepThroughGroup(grouped, 'H', 'ArrowRight')).toBe('M');
  expect(stepThroughGroup(grouped, 'N', 'ArrowUp')).toBe('H');
  expect(stepThroughGroup(grouped, 'H', 'ArrowLeft')).toBe('G');
  expect(stepThroughGroup(grouped, 'A', 'ArrowUp')).toBe(undefined);
  expect(stepThroughGroup(grouped, 'M', 'ArrowDown')).toBe(undefined);
});
