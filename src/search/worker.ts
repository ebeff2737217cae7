// Finds off the page's thread, so that typing never waits. Pagefind's index answers first; then all
// texts are read, where they are few enough, and answer from memory. In a worker there is no document,
// and Pagefind then takes the query as it is, which the planner relies on.
import { answerFromFindings } from './find/answer.ts';
import { StaleSearch } from './find/attempt.ts';
import type { Engine, Tables } from './find/engine.ts';
import { find } from './find/find.ts';
import { memoryEngine } from './find/memory-engine.ts';
import { nearestWord } from './find/nearest-word.ts';
import { pagefindEngine, type Pagefind } from './find/pagefind-engine.ts';
import { fetchCounted, fetchKept, takeFailures } from './kept-files.ts';
import type { SearchAnswer, SearchRequest } from './messages.ts';
import { unpackCatalogue, type RecordList } from './record/catalogue.ts';
import { unpackTexts } from './record/texts.ts';
import { readTables } from './tables/read-tables.ts';

interface Loaded {
  engine: Engine;
  tables: Tables;
  list: () => Promise<RecordList>;
  textOf: (name: string, init?: RequestInit) => Promise<string>;
}

/** The texts are read once nothing has been asked for so long, in milliseconds. */
const rest = 400;
/** So many sections are read between two looks at what is asked meanwhile. */
const atATime = 8;

let loaded: Promise<Loaded> | undefined;
let latest = 0;
let resting = 0;
let isReadingTexts = false;

self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  clearTimeout(resting);
  if (data.limit === 0) {
    warm(data.base);
    return;
  }
  latest = data.ticket;
  answer(data).then(
    (found) => {
      self.postMessage(found);
      if (data.mayReadAll && data.ticket === latest) restThenRead();
    },
    (error: unknown) => {
      if (error instanceof StaleSearch) return;
      // The next request tries to load the index again.
      loaded = undefined;
      self.postMessage({ ticket: data.ticket, failed: true } satisfies SearchAnswer);
    },
  );
});

async function answer({ ticket, query, lang, base, limit }: SearchRequest): Promise<SearchAnswer> {
  takeFailures();
  loaded ??= load(base);
  const { engine, tables } = await loaded;
  const isStale = (): boolean => ticket !== latest;
  const found = await find(engine, tables, { typed: query, lang, limit, isStale });
  // Pagefind passes over a part of the index that it could not fetch, as if there were nothing in it.
  if (takeFailures() > 0) throw new Error('Expected all files of the index, but some failed.');
  const shown = answerFromFindings(found, lang);
  if (found.answers.length > 0 || found.wanted.length === 0) return { ticket, ...shown };
  const nearest = await nearestWord(found.query.phrase, tables);
  return { ticket, ...shown, ...(nearest !== undefined && { nearest }) };
}

/** Loads what every query needs; where that fails, the first query tries again and tells. */
function warm(base: string): void {
  loaded ??= load(base);
  loaded
    .then(({ engine }) => engine.catalogue())
    .catch(() => {
      loaded = undefined;
    });
}

async function load(base: string): Promise<Loaded> {
  const basePath = `${base}pagefind/`;
  self.fetch = fetchCounted;
  const textOf = async (name: string, init?: RequestInit): Promise<string> =>
    (await fetchKept(`${basePath}${name}.txt`, init)).text();
  const listed = textOf('catalogue').then(unpackCatalogue);
  listed.catch(() => undefined);
  const pagefind = (await import(/* @vite-ignore */ `${basePath}pagefind.js`)) as Pagefind;
  await pagefind.options({ basePath, baseUrl: base });
  await pagefind.init();
  const list = (): Promise<RecordList> => listed;
  return { engine: pagefindEngine(pagefind, list), tables: readTables(textOf), list, textOf };
}

/** Reads all texts when nothing else is asked for; where that fails the index goes on answering. */
function restThenRead(): void {
  if (isReadingTexts) return;
  resting = self.setTimeout(() => {
    isReadingTexts = true;
    readTexts().catch(() => {
      isReadingTexts = false;
    });
  }, rest);
}

async function readTexts(): Promise<void> {
  const held = await loaded;
  if (!held || (await held.list()).size === 0) return;
  const texts = await held.textOf('texts', { priority: 'low' });
  const engine = memoryEngine(await held.list(), unpackTexts(texts));
  while (engine.readAhead(atATime)) await new Promise((resolve) => setTimeout(resolve));
  held.engine = engine;
  // The tables too: from now on nothing is fetched any more, and without the network all goes on.
  await Promise.all(Object.values(held.tables).map((read: () => Promise<unknown>) => read()));
}
