import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from 'playwright/test';
import { writeAll } from '#src/stamp/write-all.ts';

const test = base.extend<{ dir: string }>({
  dir: async ({}, use) => {
    const dir = mkdtempSync(join(tmpdir(), 'write-all-'));
    writeFileSync(join(dir, 'a'), 'old a');
    await use(dir);
    rmSync(dir, { recursive: true, force: true });
  },
});

test('all files get their new text, those that are new too', ({ dir }) => {
  writeAll(
    new Map([
      [join(dir, 'a'), 'new a'],
      [join(dir, 'b'), 'new b'],
    ]),
  );
  expect(readdirSync(dir).toSorted()).toEqual(['a', 'b']);
  expect([readFileSync(join(dir, 'a'), 'utf8'), readFileSync(join(dir, 'b'), 'utf8')]).toEqual([
    'new a',
    'new b',
  ]);
});

test('where one file cannot be written, the others stay as they were', ({ dir }) => {
  const texts = new Map([
    [join(dir, 'a'), 'new a'],
    [join(dir, 'no-such-folder', 'b'), 'new b'],
  ]);
  expect(() => writeAll(texts)).toThrow('ENOENT');
  expect(readdirSync(dir)).toEqual(['a']);
  expect(readFileSync(join(dir, 'a'), 'utf8')).toBe('old a');
});

test('where one file cannot take its place, those that have are put back', ({ dir }) => {
  const blocked = join(dir, 'b');
  const texts = new Map([
    [join(dir, 'a'), 'new a'],
    [join(dir, 'fresh'), 'new'],
    [blocked, 'new b'],
  ]);
  mkdirSync(blocked);
  expect(() => writeAll(texts)).toThrow('EISDIR');
  expect(readdirSync(dir).toSorted()).toEqual(['a', 'b']);
  expect(readFileSync(join(dir, 'a'), 'utf8')).toBe('old a');
});
