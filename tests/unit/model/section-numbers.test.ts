import { expect, test } from 'playwright/test';
import { numberSections } from '../../../src/model/section-numbers.ts';

const cases: [string, number[], string[]][] = [
  ['chapters count up', [2, 2, 2], ['1', '2', '3']],
  ['sections begin anew in each chapter', [2, 3, 3, 2, 3], ['1', '1.1', '1.2', '2', '2.1']],
  [
    'subsections begin anew in each section',
    [2, 3, 4, 4, 3, 4],
    ['1', '1.1', '1.1.1', '1.1.2', '1.2', '1.2.1'],
  ],
  ['a skipped depth counts as nought', [2, 4], ['1', '1.0.1']],
  ['no headings give no numbers', [], []],
];

for (const [behaviour, depths, numbers] of cases) {
  test(behaviour, () => {
    expect(numberSections(depths)).toEqual(numbers);
  });
}
