import { expect, test } from 'playwright/test';
import { neighbour } from '#src/links/neighbour.ts';

const steps: [index: number, key: string, to: number][] = [
  [1, 'ArrowDown', 2],
  [1, 'ArrowUp', 0],
  [0, 'ArrowUp', 0],
  [2, 'ArrowDown', 2],
  [1, 'Home', 1],
];

for (const [index, key, to] of steps) {
  test(`of three passages ${key} leads from ${index} to ${to}`, () => {
    expect(neighbour(3, index, key)).toBe(to);
  });
}
