import type { Query } from '../query/query.ts';
import { findCandidates } from './candidates.ts';
import type { Engine, Entry } from './engine.ts';
import { countFacets, type FacetCounts } from './facets.ts';
import { judge, literalLevel } from './judge.ts';
import { leadsFromCandidates, mostPromising, rank, type Judged, type Lead } from './rank.ts';
import { sectionFromFragment } from './section.ts';
import type { Wanted } from './wanted.ts';
import type { Lang } from '../../model/lang.ts';

/** What is looked for, and for whom. */
export interface Search {
  engine: Engine;
  query: Query;
  lang: Lang;
  /** How many answers are wanted. */
  limit: number;
  /** Tells whether nobody waits for the answer any more. */
  isStale: () => boolean;
}

/** What one way of looking for it found. */
export interface Found {
  answers: Judged[];
  /** How many sections there are, as far as they have been read and by the index for the others. */
  total: number;
  counts: FacetCounts;
}

/** A query whose answer nobody waits for. */
export class StaleSearch extends Error {}

/** So many sections are read for one answer at most: the index names records that do not hold the words as typed. */
const mostRead = 60;

/** Looks for sections that hold all that is wanted, or with `some` the most of it; they may be looked for by other words than what they are to hold. */
export async function attempt(
  search: Search,
  wanted: Wanted[],
  some = false,
  by?: string[],
): Promise<Found> {
  const { engine, query, lang, limit } = search;
  const catalogue = await engine.catalogue();
  const sought = by ? wanted.map((each) => ({ ...each, forms: by })) : wanted;
  const candidates = await findCandidates(engine, sought, some);
  const isInside = (entry: Entry): boolean => isWithin(entry, query);
  const all = leadsFromCandidates(
    candidates.filter(({ id }) => {
      const entry = catalogue.entries.get(id);
      return entry !== undefined && isInside(entry);
    }),
    catalogue,
    lang,
    some,
  );
  const leads = some ? mostPromising(all) : all;
  const least = some ? 1 : literalLevel;
  const answers: Judged[] = [];
  const rejected = new Set<number>();
  let read = 0;
  // Of a single Han character the index does not tell whether it stands in the heading.
  const wide = wanted.every(({ typed }) => /^\p{Script=Han}$/u.test(typed)) ? 2 * limit : limit;
  while (answers.length < wide && read < Math.min(leads.length, mostRead + limit)) {
    if (search.isStale()) throw new StaleSearch();
    const next = leads.slice(read, read + wide - answers.length);
    read += next.length;
    const judged = await Promise.all(next.map((lead) => judgeLead(search, lead, wanted, least)));
    answers.push(...judged.flatMap((each) => each ?? []));
    next.forEach(({ entry }, index) => {
      if (!judged[index]) rejected.add(entry.place);
    });
  }
  // Where none of so many holds the words, the others do not either: the index guesses by beginnings.
  if (answers.length === 0) return nothing;
  const counts = countFacets(candidates, catalogue, query, rejected);
  return {
    answers: rank(answers, lang, some).slice(0, limit),
    total: leads.length - rejected.size,
    counts,
  };
}

/** What a search that finds nothing gives. */
export const nothing: Found = {
  answers: [],
  total: 0,
  counts: { lang: {}, article: {}, kind: {} },
};

/** Tells whether the filters of a query leave a section. */
export const isWithin = ({ slug, lang, kinds }: Entry, { filters }: Query): boolean =>
  (filters.articles.length === 0 || filters.articles.includes(slug)) &&
  (filters.lang === undefined || filters.lang === lang) &&
  (filters.kind === undefined || kinds.has(filters.kind));

/** Reads a section in the first language and, where that does not hold what is wanted, in the other. */
async function judgeLead(
  search: Search,
  lead: Lead,
  wanted: Wanted[],
  least: number,
): Promise<Judged | undefined> {
  const section = sectionFromFragment(await search.engine.load(lead.id));
  const judgement = judge(section, wanted, search.query);
  if (judgement && judgement.level >= least) return { ...lead, section, judgement };
  return judgement && lead.other ? judgeLead(search, lead.other, wanted, least) : undefined;
}
