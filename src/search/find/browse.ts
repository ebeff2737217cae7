import { isWithin, nothing, type Found, type Search } from './attempt.ts';
import type { Catalogue } from './engine.ts';
import { noneOf } from './candidates.ts';
import { countFacets } from './facets.ts';
import type { Judged } from './rank.ts';

/** Gives the sections that filters alone leave, in reading order; nothing where there are no filters. */
export async function browse(search: Search, catalogue: Catalogue): Promise<Found> {
  const { engine, query, lang, limit } = search;
  const { articles, lang: only, kind } = query.filters;
  if (articles.length === 0 && only === undefined && kind === undefined) {
    return nothing;
  }
  const all = [...catalogue.entries].map(([id, entry]) => ({ ...noneOf(id), entry }));
  const left = all
    .filter(({ entry }) => entry.lang === (only ?? lang) && isWithin(entry, query))
    .toSorted((a, b) => a.entry.place - b.entry.place);
  const answers = await Promise.all(
    left.slice(0, limit).map(async (lead): Promise<Judged> => {
      const section = await engine.read(lead.id);
      const passage = section.passages.find((each) => kind === undefined || each.kind === kind);
      return { ...lead, section, judgement: { level: 0, isInHeading: false, times: 0, passage } };
    }),
  );
  return { answers, total: left.length, counts: countFacets(all, catalogue, query, new Set()) };
}
