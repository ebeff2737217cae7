import { groupHits } from '#src/search/find/groups.ts';
import type { BuiltIndex } from './built-index.ts';
import type { DrawnQuery } from './queries.ts';
import type { PlainSection, SiteText } from './site-text.ts';

/** How well one query was answered. */
export interface Answered {
  query: DrawnQuery;
  /** The share of the right sections among the first five that are shown, of as many as could stand there. */
  inFive: number;
  /** Whether the first one shown is one of the best: in the reader's language where there is one, in the heading where there is one. */
  isFirstRight: boolean;
}

const five = 5;

/** Puts a query and compares what is shown, in the order in which it is shown, with what `includes()` finds. */
export async function answerQuery(
  index: BuiltIndex,
  site: SiteText,
  query: DrawnQuery,
): Promise<Answered> {
  const { hits } = await index.search(query.typed, query.lang);
  const places = new Map(
    site.sections.map(({ slug, number, place }) => [`${slug} ${number}`, place]),
  );
  const shown = groupHits(hits).flatMap((group) =>
    group.shown.map((hit) => places.get(`${hit.slug} ${hit.number}`) ?? -1),
  );
  const right = site.sections.filter(query.isRight);
  const all = new Set(right.map(({ place }) => place));
  const best = new Set(bestOf(right, query).map(({ place }) => place));
  const found = shown.slice(0, five).filter((place) => all.has(place));
  return {
    query,
    inFive: all.size === 0 ? 1 : found.length / Math.min(five, all.size),
    isFirstRight: best.has(shown[0] ?? -1),
  };
}

function bestOf(right: PlainSection[], { lang, isInHeading }: DrawnQuery): PlainSection[] {
  const own = right.filter((section) => section.lang === lang);
  const nearest = own.length > 0 ? own : right;
  const inHeading = nearest.filter(isInHeading);
  return inHeading.length > 0 ? inHeading : nearest;
}
