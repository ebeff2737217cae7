import type { Query } from '../query/query.ts';
import type { Entry } from '../record/catalogue.ts';
import { findCandidates } from './candidates.ts';
import type { Engine } from './engine.ts';
import { countFacets, type FacetCounts } from './facets.ts';
import { judge, literalLevel } from './judge.ts';
import { leadsFromCandidates, mostPromising, rank, type Judged, type Lead } from './rank.ts';
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

/** Where the index may have guessed, so few sections are read before more are. */
const probe = 2;
/** Where so many in a row do not hold the words, the others do not either: the index guessed. */
const mostInRow = 4;
/** So many that do not hold the words are read for one answer at most. */
const mostRejected = 8;

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
  const read: (Judged | undefined)[] = [];
  let fragments = 0;
  const fetched: Search = {
    ...search,
    engine: {
      ...engine,
      read: (id) => {
        fragments += 1;
        return engine.read(id);
      },
    },
  };
  const answered = (): Judged[] => read.flatMap((each) => each ?? []);
  const most = engine.isInMemory ? leads.length : mostFor(wanted, limit);
  while (answered().length < most && read.length < leads.length) {
    if (search.isStale()) throw new StaleSearch();
    const sure = leads.slice(read.length).filter(({ isSure }) => isSure).length;
    if (!engine.isInMemory && (fragments >= 2 * most || isHopeless(read, sure))) break;
    const isGuess = sure === 0 && read.at(-1) === undefined;
    // A section may have to be read in both languages.
    const room = engine.isInMemory ? most : Math.ceil((2 * most - fragments) / 2);
    const count = isGuess ? probe : Math.min(most - answered().length, room);
    const next = leads.slice(read.length, read.length + count);
    read.push(...(await Promise.all(next.map((each) => judgeLead(fetched, each, wanted, least)))));
  }
  const answers = answered();
  if (answers.length === 0) return nothing;
  // What has not been read counts as the index has it, unless the index guessed.
  const isOver = read.length < leads.length && isHopeless(read, 0);
  const rejected = new Set(
    leads.flatMap(({ entry }, index) =>
      (index < read.length ? !read[index] : isOver) ? [entry.place] : [],
    ),
  );
  const counts = countFacets(candidates, catalogue, query, rejected);
  return {
    answers: rank(answers, lang, some).slice(0, limit),
    total: leads.length - rejected.size,
    counts,
  };
}

/** Of a single Han character the index does not tell whether it stands in the heading. */
const mostFor = (wanted: Wanted[], limit: number): number =>
  wanted.every(({ typed }) => /^\p{Script=Han}$/u.test(typed)) ? 1.5 * limit : limit;

/** Tells whether reading on is in vain, so many sure leads being left. */
const isHopeless = (read: (Judged | undefined)[], sure: number): boolean =>
  read.filter((each) => !each).length >= mostRejected ||
  (sure === 0 && read.length >= mostInRow && read.slice(-mostInRow).every((each) => !each));

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
  const section = await search.engine.read(lead.id);
  const judgement = judge(section, wanted, search.query);
  if (judgement && judgement.level >= least) return { ...lead, section, judgement };
  if (!judgement || !lead.other) return undefined;
  // What the index guessed for one word it guessed for both.
  const isGuess = wanted.length === 1 && !lead.isSure && !lead.other.isSure;
  return isGuess ? undefined : judgeLead(search, lead.other, wanted, least);
}
