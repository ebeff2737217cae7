import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'playwright/test';

const folder = 'tests/fixtures/checks';

const check = (fixture: string): ReturnType<typeof spawnSync> =>
  spawnSync(process.execPath, ['src/cli/check.ts'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: resolve(folder, fixture) },
  });

const reportOf = (fixture: string): string =>
  readFileSync(join(folder, fixture, 'report.txt'), 'utf8');

test('the check command tells warnings after its result, and does not fail for them', () => {
  const { status, stdout, stderr } = check('term-differs');
  expect(stdout).toBe('1 article, 10 passages: no problems.\n');
  expect(stderr).toBe(`\n${reportOf('term-differs')}`);
  expect(status).toBe(0);
});

test('the check command fails for problems', () => {
  const { status, stdout, stderr } = check('glossary-facts');
  expect(stdout).toBe('');
  expect(stderr).toBe(reportOf('glossary-facts'));
  expect(status).toBe(1);
});
