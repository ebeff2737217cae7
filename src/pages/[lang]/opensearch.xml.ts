import type { APIRoute, GetStaticPaths } from 'astro';
import { makeOpenSearch } from '../../head/open-search.ts';
import { makeSitePlace } from '../../head/site-place.ts';
import { langs, type Lang } from '../../model/lang.ts';
import { getSite } from '../../source/site.ts';

/** A description a language. */
export const getStaticPaths = (() =>
  langs.map((lang) => ({ params: { lang } }))) satisfies GetStaticPaths;

/** What a browser is told that searches here. */
export const GET: APIRoute = async ({ params, site: host }) => {
  const place = makeSitePlace(import.meta.env.BASE_URL, host);
  return new Response(makeOpenSearch(await getSite(), params['lang'] as Lang, place));
};
