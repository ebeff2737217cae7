// Runs Pagefind off the page's thread, so that typing never waits. In a worker there is no document,
// and Pagefind then takes the query as it is, which the planner relies on.
import { answerFromFindings } from './find/answer.ts';
import { StaleSearch } from './find/attempt.ts';
import { find } from './find/find.ts';
import { nearestWord } from './find/nearest-word.ts';
import { pagefindEngine, type Pagefind } from './find/pagefind-engine.ts';
import type { Engine, Tables } from './find/engine.ts';
import { fetchKept, takeFailures } from './kept-files.ts';
import type { SearchAnswer, SearchRequest } from './messages.ts';
import { readTables } from './tables/read-tables.ts';

interface Loaded {
  engine: Engine;
  tables: Tables;
}

let loaded: Promise<Loaded> | undefined;
let latest = 0;

self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  if (data.limit === 0) {
    warm(data.base);
    return;
  }
  latest = data.ticket;
  answer(data).then(
    (found) => self.postMessage(found),
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
  self.fetch = fetchKept;
  const pagefind = (await import(/* @vite-ignore */ `${basePath}pagefind.js`)) as Pagefind;
  await pagefind.options({ basePath, baseUrl: base });
  await pagefind.init();
  const tables = readTables(async (name) => (await fetchKept(`${basePath}${name}.txt`)).text());
  return { engine: pagefindEngine(pagefind), tables };
}
