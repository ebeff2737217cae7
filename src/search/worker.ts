// Runs Pagefind off the page's thread, so that typing never waits. In a worker there is no document,
// and Pagefind then takes the query as it is, which the planner relies on.
import { makeExcerpt, markHits } from './excerpt.ts';
import type { SearchAnswer, SearchHit, SearchRequest } from './messages.ts';
import { planQuery } from './plan-query.ts';
import { rank } from './rank.ts';

interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
}

interface Pagefind {
  options: (options: { basePath: string; baseUrl: string }) => Promise<void>;
  search: (terms: string) => Promise<{ results: { data: () => Promise<Fragment> }[] }>;
}

/** How many of the best results are read and ordered anew. */
const loaded = 16;

let pagefind: Promise<Pagefind> | undefined;

self.addEventListener('message', (event: MessageEvent<SearchRequest>) => {
  const { ticket } = event.data;
  search(event.data).then(
    (answer) => self.postMessage(answer),
    () => {
      // The next request tries to load the index again.
      pagefind = undefined;
      self.postMessage({ ticket, failed: true } satisfies SearchAnswer);
    },
  );
});

async function search({ ticket, query, lang, base }: SearchRequest): Promise<SearchAnswer> {
  const plan = planQuery(query);
  if (plan.terms === '') return { ticket, hits: [], total: 0 };
  pagefind ??= loadPagefind(base);
  const { results } = await (await pagefind).search(plan.terms);
  const fragments = await Promise.all(results.slice(0, loaded).map((result) => result.data()));
  const found = fragments.map((fragment) => ({
    lang: fragment.meta['lang'] ?? '',
    heading: fragment.meta['title'] ?? '',
    text: withoutHeading(fragment),
    meta: fragment.meta,
  }));
  const hits = rank(found, plan.literals, lang).map(({ meta, text }): SearchHit => ({
    href: `${base}${meta['lang'] ?? ''}/${meta['slug'] ?? ''}/#${meta['id'] ?? ''}`,
    lang: meta['lang'] ?? '',
    articleTitle: meta['article'] ?? '',
    number: meta['number'] ?? '',
    heading: markHits(meta['title'] ?? '', plan.literals),
    excerpt: makeExcerpt(text, plan.literals),
  }));
  return { ticket, hits, total: results.length };
}

/** Pagefind puts the heading, with a full stop, before the text. */
function withoutHeading({ content, meta }: Fragment): string {
  const heading = meta['title'] ?? '';
  return content.startsWith(heading)
    ? content.slice(heading.length).replace(/^[.\s]+/, '')
    : content;
}

async function loadPagefind(base: string): Promise<Pagefind> {
  const basePath = `${base}pagefind/`;
  const module = (await import(/* @vite-ignore */ `${basePath}pagefind.js`)) as Pagefind;
  await module.options({ basePath, baseUrl: base });
  return module;
}
