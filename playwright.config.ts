import { availableParallelism } from 'node:os';
import { defineConfig, devices } from 'playwright/test';

const browser = { ...devices['Desktop Chrome'], screenshot: 'only-on-failure' } as const;

export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  // Half of the processors, as is usual, but never one alone: a browser waits more than it computes.
  workers: Math.max(2, Math.floor(availableParallelism() / 2)),
  // A test that passes only the second time is broken.
  retries: 0,
  // What is waited for comes, be the machine ever so busy; a test that never gets it fails all the same.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  // A picture is made when it is asked for, and looked at; never because it was missing.
  updateSnapshots: 'none',
  reporter: [['list'], ['./tests/support/counts-reporter.ts']],
  projects: [
    { name: 'unit', testDir: 'tests/unit' },
    { name: 'content', testDir: 'tests/content' },
    { name: 'setup', testDir: 'tests/e2e/setup', testMatch: '*.setup.ts', workers: 1 },
    { name: 'e2e', testDir: 'tests/e2e', use: browser, dependencies: ['setup'] },
    {
      name: 'visual',
      testDir: 'tests/visual',
      use: browser,
      // The fonts come along, so one picture does for every system.
      snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
    },
    // Measured one at a time: a neighbour on the same processor would count as the page's own slowness.
    { name: 'budgets', testDir: 'tests/budgets', use: browser, workers: 1, fullyParallel: false },
  ],
});
