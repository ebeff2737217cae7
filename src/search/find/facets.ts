import type { Lang } from '../../model/lang.ts';
import type { Query } from '../query/query.ts';
import type { RecordKind } from '../record/record.ts';
import type { Candidate } from './candidates.ts';
import type { Entry } from '../record/catalogue.ts';
import type { Catalogue } from './engine.ts';

/** How many sections there are for each value that a search may be narrowed by. */
export interface FacetCounts {
  lang: Partial<Record<Lang, number>>;
  article: Record<string, number>;
  kind: Partial<Record<RecordKind, number>>;
}

/** Counts the sections that each filter would leave, the other filters applied; those at rejected places have been read and are no answers. */
export function countFacets(
  candidates: Candidate[],
  { entries }: Catalogue,
  { filters }: Query,
  rejected: ReadonlySet<number>,
): FacetCounts {
  const found = candidates
    .flatMap(({ id }) => entries.get(id) ?? [])
    .filter(({ place }) => !rejected.has(place));
  const inArticle = ({ slug }: Entry): boolean =>
    filters.articles.length === 0 || filters.articles.includes(slug);
  const inLang = ({ lang }: Entry): boolean => filters.lang === undefined || filters.lang === lang;
  const inKind = ({ kinds }: Entry): boolean =>
    filters.kind === undefined || kinds.has(filters.kind);
  return {
    lang: count(
      found.filter((entry) => inArticle(entry) && inKind(entry)),
      ({ lang }) => [lang],
    ),
    article: count(
      found.filter((entry) => inLang(entry) && inKind(entry)),
      ({ slug }) => [slug],
    ),
    kind: count(
      found.filter((entry) => inLang(entry) && inArticle(entry)),
      ({ kinds }) => [...kinds],
    ),
  };
}

/** Both languages of a section count as one. */
function count(entries: Entry[], valuesOf: (entry: Entry) => string[]): Record<string, number> {
  const places = new Map<string, Set<number>>();
  for (const entry of entries) {
    for (const value of valuesOf(entry)) {
      places.set(value, (places.get(value) ?? new Set()).add(entry.place));
    }
  }
  return Object.fromEntries([...places].map(([value, { size }]) => [value, size]));
}
