import { langs, type Lang } from '../../model/lang.ts';
import { recordKinds, type RecordKind } from '../record/record.ts';
import { articlesFromFilters } from '../record/record-page.ts';
import type { Catalogue, Engine, EngineHit, Entry } from './engine.ts';

/** What we use of Pagefind's module. */
export interface Pagefind {
  /** Loads what every search needs. */
  init: () => Promise<void>;
  options: (options: { basePath: string; baseUrl: string }) => Promise<void>;
  filters: () => Promise<Record<string, Record<string, number>>>;
  search: (
    words: string | null,
    options?: { filters?: Record<string, string>; sort?: Record<string, 'asc' | 'desc'> },
  ) => Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  score: number;
  matchedMetaFields?: string[];
  data: () => Promise<{ raw_url?: string; url: string; content: string }>;
}

/** Makes the engine of a Pagefind index whose records are ours. */
export function pagefindEngine(pagefind: Pagefind): Engine {
  const results = new Map<string, PagefindResult>();
  const searched = new Map<string, Promise<EngineHit[]>>();
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
  return {
    catalogue: () => (catalogue ??= readCatalogue(pagefind, results)),
    search: (words, exact = false) => {
      const text = exact ? `"${words.join(' ')}"` : words.join(' ');
      if (words.length === 0) return Promise.resolve([]);
      const kept = searched.get(text) ?? search(text);
      searched.set(text, kept);
      return kept;
    },
    load: async (id) => {
      const result = results.get(id);
      if (!result) throw new Error(`Expected "${id}" to be a result, but found none.`);
      const { raw_url, url, content } = await result.data();
      return { address: raw_url ?? url, content };
    },
  };
}

/** Learns of every record what the index knows without its text: filters, and the order by which it sorts. */
async function readCatalogue(
  pagefind: Pagefind,
  results: Map<string, PagefindResult>,
): Promise<Catalogue> {
  const filters = await pagefind.filters();
  const idsWith = async (name: string, value: string): Promise<Set<string>> => {
    const found = await pagefind.search(null, { filters: { [name]: value } });
    return new Set(found.results.map(({ id }) => id));
  };
  const sorted = await pagefind.search(null, { sort: { place: 'asc' } });
  const articles = articlesFromFilters(Object.keys(filters['article'] ?? {}));
  const inArticle = await each(articles, ({ value }) => idsWith('article', value));
  const inKind = await each(recordKinds, (kind) => idsWith('kind', kind));
  const inLang = await each(langs, (lang) => idsWith('lang', lang));
  const entries = new Map<string, Entry>();
  sorted.results.forEach((result, index) => {
    results.set(result.id, result);
    entries.set(result.id, {
      // The halves of a section follow each other.
      place: Math.floor(index / langs.length),
      lang: keyWith(inLang, result.id) ?? ('zh' satisfies Lang),
      slug: keyWith(inArticle, result.id)?.article.slug ?? '',
      kinds: new Set<RecordKind>(recordKinds.filter((kind) => inKind.get(kind)?.has(result.id))),
    });
  });
  return { articles: articles.map(({ article }) => article), entries };
}

async function each<T>(
  keys: readonly T[],
  idsOf: (key: T) => Promise<Set<string>>,
): Promise<Map<T, Set<string>>> {
  const found = new Map<T, Set<string>>();
  for (const key of keys) found.set(key, await idsOf(key));
  return found;
}

const keyWith = <T>(sets: ReadonlyMap<T, Set<string>>, id: string): T | undefined =>
  [...sets].find(([, ids]) => ids.has(id))?.[0];
