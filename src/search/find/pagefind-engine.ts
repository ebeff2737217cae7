import type { RecordList } from '../record/catalogue.ts';
import type { Catalogue, Engine, EngineHit } from './engine.ts';
import { sectionFromFragment, type ReadSection } from './section.ts';

/** What we use of Pagefind's module. */
export interface Pagefind {
  /** Loads what every search needs. */
  init: () => Promise<void>;
  options: (options: { basePath: string; baseUrl: string }) => Promise<void>;
  search: (words: string | null) => Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  score: number;
  matchedMetaFields?: string[];
  data: () => Promise<{ raw_url?: string; url: string; content: string }>;
}

/** So many sections are kept as they were read, the ones used last. */
const mostKept = 400;
/** So many answers of the index are kept. */
const mostSearched = 400;

/** Makes the engine of a Pagefind index whose records are ours. */
export function pagefindEngine(pagefind: Pagefind, list: () => Promise<RecordList>): Engine {
  const results = new Map<string, PagefindResult>();
  const searched = new Map<string, Promise<EngineHit[]>>();
  const kept = new Map<string, Promise<ReadSection>>();
  let catalogue: Promise<Catalogue> | undefined;
  const search = async (words: string): Promise<EngineHit[]> => {
    const found = await pagefind.search(words);
    for (const result of found.results) results.set(result.id, result);
    return found.results.map(({ id, score, matchedMetaFields }) => ({
      id,
      score,
      inHeading: matchedMetaFields?.includes('title') ?? false,
    }));
  };
  const read = async (id: string): Promise<ReadSection> => {
    const result = results.get(id);
    if (!result) throw new Error(`Expected "${id}" to be a result, but found none.`);
    const { raw_url, url, content } = await result.data();
    return sectionFromFragment({ address: raw_url ?? url, content });
  };
  return {
    isInMemory: false,
    catalogue: () => (catalogue ??= readCatalogue(pagefind, list, results)),
    search: (words, exact = false) => {
      const text = exact ? `"${words.join(' ')}"` : words.join(' ');
      return words.length === 0
        ? Promise.resolve([])
        : keep(searched, text, mostSearched, () => search(text));
    },
    read: (id) => keep(kept, id, mostKept, () => read(id)),
  };
}

/** Gives what is kept under a name, or makes and keeps it; what was used longest ago is let go. */
function keep<T>(kept: Map<string, T>, name: string, most: number, make: () => T): T {
  const value = kept.get(name) ?? make();
  kept.delete(name);
  kept.set(name, value);
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
  return value;
}

/** Puts together what is known of the records and what the index calls them. */
async function readCatalogue(
  pagefind: Pagefind,
  list: () => Promise<RecordList>,
  results: Map<string, PagefindResult>,
): Promise<Catalogue> {
  const { articles, entries } = await list();
  const all = await pagefind.search(null);
  if (all.results.length !== entries.length) {
    throw new Error(`Expected ${entries.length} records, but found ${all.results.length}.`);
  }
  for (const result of all.results) results.set(result.id, result);
  const named = entries.map((entry, index) => [all.results[index]?.id ?? '', entry] as const);
  return { articles, entries: new Map(named) };
}
