// A reader who comes from a share page brings along in which language the link was made: in the
// query of the address, from which the article takes it out again at once.
import { isLang, type Lang } from '../model/lang.ts';

const mark = 'shared';

/** Gives the query by which an article is told the language of the link. */
export const arrivalQuery = (lang: Lang): string => `?${mark}=${lang}`;

/** Gives the language of the link that a reader came by; undefined where they came otherwise. */
export function arrivalFromSearch(search: string): Lang | undefined {
  const lang = new URLSearchParams(search).get(mark) ?? '';
  return isLang(lang) ? lang : undefined;
}

/** Gives a query without what tells of an arrival. */
export function searchWithoutArrival(search: string): string {
  const query = new URLSearchParams(search);
  query.delete(mark);
  return query.size === 0 ? '' : `?${query.toString()}`;
}
