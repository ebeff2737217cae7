import { readFileSync } from 'node:fs';
import type { Suite } from 'playwright/types/testReporter';
import { expect, test } from 'playwright/test';
import CountsReporter from '#tests/support/counts-reporter.ts';

const makeSuite = (tests: [outcome: string, results: number][]): Suite =>
  ({
    allTests: () =>
      tests.map(([outcome, results]) => ({
        outcome: () => outcome,
        results: Array.from({ length: results }),
      })),
  }) as unknown as Suite;

for (const { status, tests, counts } of [
  {
    status: 'passed',
    tests: [
      ['expected', 1],
      ['expected', 1],
      ['skipped', 1],
    ],
    counts: { passed: 2, failed: 0, skipped: 1 },
  },
  {
    status: 'failed',
    tests: [
      ['expected', 1],
      ['unexpected', 1],
      ['skipped', 0],
    ],
    counts: { passed: 1, failed: 2, skipped: 0 },
  },
] satisfies { status: string; tests: [string, number][]; counts: object }[]) {
  test(`a run that ${status} is counted whole, and what never ran has not passed`, ({}, info) => {
    const file = info.outputPath('counts.jsonl');
    const reporter = new CountsReporter(file);
    reporter.onBegin({}, makeSuite(tests));
    reporter.onEnd({ status });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(counts);
  });
}
