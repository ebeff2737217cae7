import { expect, test } from 'playwright/test';
import type { Problem } from '#src/checks/problem.ts';
import { countInFiles, reportProblems, reportWarnings } from '#src/checks/report.ts';

const problem = (file: string, line: number, column: number, message: string): Problem => ({
  file,
  line,
  column,
  rule: 'some-rule',
  message,
});

test('problems are sorted by file and place, indented, and counted', () => {
  const report = reportProblems([
    problem('b.mdx', 2, 1, 'Third.'),
    problem('a.mdx', 10, 1, 'Second.\nIts mend.'),
    problem('a.mdx', 9, 4, 'First.'),
  ]);
  expect(report).toBe(
    [
      'a.mdx:9:4  some-rule',
      '  First.',
      'a.mdx:10:1  some-rule',
      '  Second.',
      '  Its mend.',
      'b.mdx:2:1  some-rule',
      '  Third.',
      'Found 3 problems in 2 files.',
    ].join('\n'),
  );
});

test('one problem is counted as one', () => {
  expect(reportProblems([problem('a.mdx', 1, 1, 'Alone.')])).toContain(
    'Found 1 problem in 1 file.',
  );
});

test('warnings have the form of problems and a count of their own', () => {
  const warnings = [problem('a.mdx', 1, 1, 'First.'), problem('b.mdx', 1, 1, 'Second.')];
  expect(reportWarnings(warnings)).toBe(
    [
      'a.mdx:1:1  some-rule',
      '  First.',
      'b.mdx:1:1  some-rule',
      '  Second.',
      '2 warnings in 2 files.',
    ].join('\n'),
  );
});

test('a count can stand by itself', () => {
  expect(countInFiles([problem('a.mdx', 1, 1, 'Alone.')], 'warning')).toBe('1 warning in 1 file');
});
