import { expect, test } from 'playwright/test';
import { keepUnits } from '../../../src/markdown/keep-units.ts';

const cases: [string, string, string][] = [
  ['a number and its unit do not part', 'in 85 μs or 1.2 MB', 'in 85\u00a0μs or 1.2\u00a0MB'],
  ['rates count as units', '197.6 MB/s', '197.6\u00a0MB/s'],
  ['a word that only begins like a unit is none', '12 months, 3 services', '12 months, 3 services'],
  ['Chinese text behind a unit is no part of it', '延迟为23 ms，偏高', '延迟为23\u00a0ms，偏高'],
  [
    'Chinese text that follows a unit at once is none either',
    '从6 ms升到22 ms。',
    '从6\u00a0ms升到22\u00a0ms。',
  ],
];

for (const [behaviour, text, kept] of cases) {
  test(behaviour, () => {
    expect(keepUnits(text)).toBe(kept);
  });
}
