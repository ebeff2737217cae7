import { appendFileSync } from 'node:fs';
import type { Reporter, Suite } from 'playwright/types/testReporter';
import type { TestCounts } from '#src/cli/test-counts.ts';

/** Adds the counts of a run to `TEST_COUNTS_FILE`, from which `npm test` tells the sum of all its runs. */
export default class CountsReporter implements Reporter {
  readonly #file: string | undefined;
  #suite: Suite | undefined;

  constructor(file: unknown) {
    // Playwright hands over the options of its configuration, which are none.
    this.#file = typeof file === 'string' ? file : process.env['TEST_COUNTS_FILE'];
  }

  /** Keeps the tests that are to run. */
  onBegin(_config: unknown, suite: Suite): void {
    this.#suite = suite;
  }

  /** Counts how they ended; one that never ran because the run was cut short has not passed. */
  onEnd({ status }: { status: string }): void {
    if (this.#file === undefined) return;
    const counts: TestCounts = { passed: 0, failed: 0, skipped: 0 };
    for (const test of this.#suite?.allTests() ?? []) {
      const outcome = test.outcome();
      if (outcome === 'expected' || outcome === 'flaky') counts.passed += 1;
      else if (outcome === 'unexpected') counts.failed += 1;
      else if (status !== 'passed' && test.results.length === 0) counts.failed += 1;
      else counts.skipped += 1;
    }
    appendFileSync(this.#file, `${JSON.stringify(counts)}\n`);
  }

  /** Leaves the terminal to the reporter that is made for it. */
  printsToStdio(): boolean {
    return false;
  }
}
