import { expect, test } from 'playwright/test';
import { currentSection } from '../../../src/components/contents-list/state.ts';

const cases: [string, number[], number][] = [
  ['above the first heading none is current', [300, 900], -1],
  ['the last heading past the line is current', [-500, 80, 400], 1],
  ['at the end the last one is', [-900, -400, -10], 2],
  ['without headings none is', [], -1],
];

for (const [behaviour, tops, current] of cases) {
  test(behaviour, () => {
    expect(currentSection(tops, 200)).toBe(current);
  });
}
