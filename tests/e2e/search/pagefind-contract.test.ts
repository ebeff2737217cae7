// What the search relies on in Pagefind and Pagefind does not promise. A new version that fails here
// needs another planner, not another number.
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'playwright/test';
import { searchFiles } from '#src/search/index-files.ts';
import type { Pagefind } from '#src/search/find/pagefind-engine.ts';
import type { SearchRecord } from '#src/search/record/record.ts';
import { openBuiltIndex, type BuiltIndex } from '#tests/support/search/built-index.ts';

const article = { slug: 'tea', title: { zh: '论瓷器', en: 'On porcelain' } };
const record = (lang: 'zh' | 'en', heading: string, text: string, place = 0): SearchRecord => ({
  slug: 'tea',
  lang,
  id: `h${place}`,
  number: String(place),
  place,
  headings: { zh: heading, en: heading },
  passages: [{ id: `p${place}`, kind: 'text', text }],
});

const records = [
  record('zh', '第一节', '水壶里的泉水沸腾，用Go写成。'),
  record('en', 'First', 'The boiling water in runtime.MemStats, perf_event_array.'),
  record('zh', '第二节', '别的东西。', 1),
  record('en', 'Second', 'Something else about waterfalls.', 1),
];

// One index for all of them.
test.describe.configure({ mode: 'default' });

let dir = '';
let index: BuiltIndex;

test.beforeAll(async () => {
  // Inside the project, where a `.js` file is a module.
  mkdirSync('.cache', { recursive: true });
  dir = mkdtempSync(resolve('.cache/index-'));
  for (const { path, data } of await searchFiles({ records, articles: [article], terms: [] })) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), data);
  }
  index = await openBuiltIndex(dir);
});
test.afterAll(() => {
  rmSync(dir, { recursive: true });
});

type Results = Awaited<ReturnType<Pagefind['search']>>['results'];

async function addressesFor(results: Results): Promise<string[]> {
  const fragments = await Promise.all(results.map((result) => result.data()));
  return fragments.map(({ raw_url, url }) => raw_url ?? url);
}

const found: [string, string, number][] = [
  ['every pair of neighbouring Han characters, also across the borders of words', '壶里', 1],
  ['pairs that are given side by side, without a document as they are', '泉水 水沸 沸腾', 1],
  ['what begins like a word that it does not know, which is why answers are read', '水壶沸', 1],
  ['a single Han character that a pair begins with', '沸', 1],
  ['a single Han character that no pair begins with, since the record says it apart', '腾', 1],
  ['Latin letters between Han characters', 'go', 1],
  ['the parts of a name', 'stats', 1],
  ['the parts of a name joined', 'memstats', 1],
  ['a whole name joined', 'runtimememstats', 1],
  ['words that begin with what is given', 'water', 2],
  ['a word as a whole, where it is between quotation marks', '"else"', 1],
  ['no beginning of a word between quotation marks', '"els"', 0],
  ['a pair of Han characters as a word of its own', '"水沸"', 1],
  ['a name joined as a word of its own', '"runtimememstats"', 1],
  ['a name with underscores as a word of its own', '"perf_event_array"', 1],
  ['words side by side, where they are between quotation marks', '"boiling water"', 1],
  ['no words apart, where they are between quotation marks', '"water boiling"', 0],
  ['nothing of the address, in which a record keeps its card', 'tea', 0],
];

for (const [what, words, count] of found) {
  test(`the index finds ${what}`, async () => {
    const { results } = await index.pagefind.search(words);
    expect(await addressesFor(results)).toHaveLength(count);
  });
}

test('a hit in the heading is told apart', async () => {
  const { results } = await index.pagefind.search('second');
  expect(results.map(({ matchedMetaFields }) => matchedMetaFields)).toEqual([['title']]);
});

test('all records come in the order in which they were added', async () => {
  const all = await index.pagefind.search(null);
  expect((await addressesFor(all.results)).map((each) => each.slice(0, 15))).toEqual([
    '["tea","zh","h0',
    '["tea","en","h0',
    '["tea","zh","h1',
    '["tea","en","h1',
  ]);
});

test('marks between passages and lines are kept in the text and are no words', async () => {
  const { results } = await index.pagefind.search('boiling');
  const [first] = await Promise.all(results.map((result) => result.data()));
  expect(first?.content).toContain('␞ The boiling water');
  expect((await index.pagefind.search('␞')).results).toEqual([]);
});

test('the search here finds what the index has', async () => {
  const { hits } = await index.search('沸腾', 'en');
  expect(hits.map(({ lang, number }) => [lang, number])).toEqual([['zh', '0']]);
});
