import { expect, test } from 'playwright/test';
import { stageTable } from '#src/cli/stage-table.ts';
import { countsLine, sumCounts } from '#src/cli/test-counts.ts';

test('the counts of several runs are told as one sum', () => {
  const lines = '{"passed":3,"failed":0,"skipped":0}\n{"passed":2,"failed":1,"skipped":0}\n';
  expect(countsLine(sumCounts(lines))).toBe('5 passed, 1 failed');
});

test('skipped tests are told where there are any', () => {
  expect(countsLine({ passed: 1, failed: 0, skipped: 2 })).toBe('1 passed, 0 failed, 2 skipped');
});

test('a run that ended before its first test tells none', () => {
  expect(countsLine(sumCounts(''))).toBe('0 passed, 0 failed');
});

test('the stages are told in even columns with their sum', () => {
  const stages = [
    { name: 'lint', passed: true, time: 950 },
    { name: 'unit tests', passed: false, time: 12_040 },
  ];
  expect(stageTable(stages)).toBe(
    ['lint         0.9 s  ok', 'unit tests  12.0 s  FAILED', 'all         13.0 s'].join('\n'),
  );
});
