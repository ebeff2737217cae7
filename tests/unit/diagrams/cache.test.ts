import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { readCachedGraph } from '../../../src/diagrams/cache.ts';
import type { GraphResult } from '../../../src/diagrams/graph.ts';
import { makeChart } from '../../../src/diagrams/make-chart.ts';
import { graphFromSource } from '../../../src/diagrams/run-mermaid.ts';
import { samples } from './samples.ts';

let dir: string;
test.beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'graphs-'));
});
test.afterEach(() => {
  rmSync(dir, { recursive: true });
});

/** A reader of its own that counts how often it is asked. */
function countingReader(): { read: (source: string) => Promise<GraphResult>; asked: string[] } {
  const asked: string[] = [];
  const read = (source: string): Promise<GraphResult> => {
    asked.push(source);
    return Promise.resolve({ ok: false, line: 1, message: `about ${source}` });
  };
  return { read, asked };
}

test('a source is read once, by whoever asks first', async () => {
  const { read, asked } = countingReader();
  const first = readCachedGraph(dir, read);
  const answers = await Promise.all([first('a'), first('a'), first('b')]);
  expect(answers[0]).toEqual({ ok: false, line: 1, message: 'about a' });
  expect(answers[1]).toEqual(answers[0]);
  expect(await readCachedGraph(dir, read)('a')).toEqual(answers[0]);
  expect(asked.toSorted()).toEqual(['a', 'b']);
});

test('any number of readers may write one folder at once, and leave only whole entries', async () => {
  const { read } = countingReader();
  const sources = ['a', 'b', 'c'];
  await Promise.all(
    Array.from({ length: 30 }, (_, index) =>
      readCachedGraph(dir, read)(sources[index % sources.length] ?? ''),
    ),
  );
  const files = readdirSync(dir);
  expect(files).toHaveLength(3);
  expect(files.filter((file) => !/^[\da-f]{64}\.json$/.test(file))).toEqual([]);
});

test('an entry that cannot be read is made again', async () => {
  const { read, asked } = countingReader();
  await readCachedGraph(dir, read)('a');
  const [file = ''] = readdirSync(dir);
  writeFileSync(join(dir, file), '{"ok":tr');
  await readCachedGraph(dir, read)('a');
  expect(asked).toEqual(['a', 'a']);
  expect(readFileSync(join(dir, file), 'utf8')).toContain('about a');
});

test('a folder that cannot be written to only costs time', async () => {
  const { read } = countingReader();
  const file = join(dir, 'file');
  writeFileSync(file, '');
  expect(await readCachedGraph(join(file, 'below'), read)('a')).toMatchObject({ line: 1 });
});

test('a chart from the cache is the chart from the source', async () => {
  const made = await makeChart('x', samples.groups, graphFromSource);
  await makeChart('x', samples.groups, readCachedGraph(dir));
  const never = (): Promise<GraphResult> => Promise.reject(new Error('asked again'));
  expect(await makeChart('x', samples.groups, readCachedGraph(dir, never))).toEqual(made);
});

test('a chart whose sources have not passed the checks is not made', async () => {
  const read = graphFromSource;
  await expect(
    makeChart('x', { zh: 'flowchart TD\nA[', en: 'flowchart TD\nA' }, read),
  ).rejects.toThrow(/^Diagram "x" \(zh\), line 2: /);
  await expect(
    makeChart('x', { zh: 'flowchart TD\nA', en: 'flowchart LR\nA' }, read),
  ).rejects.toThrow(
    'Diagram "x": Expected direction "TB" for the chart in en as in zh but found "LR".',
  );
});
