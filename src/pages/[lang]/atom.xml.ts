import type { APIRoute, GetStaticPaths } from 'astro';
import { atomXml, makeFeed } from '../../head/feed.ts';
import { makeSitePlace } from '../../head/site-place.ts';
import { langs, type Lang } from '../../model/lang.ts';
import { getArticles } from '../../source/articles.ts';
import { getSite } from '../../source/site.ts';

/** A feed a language. */
export const getStaticPaths = (() =>
  langs.map((lang) => ({ params: { lang } }))) satisfies GetStaticPaths;

/** What is new, as Atom. */
export const GET: APIRoute = async ({ params, site: host }) => {
  const [site, articles] = await Promise.all([getSite(), getArticles()]);
  const place = makeSitePlace(import.meta.env.BASE_URL, host);
  const source = { ...place, lang: params['lang'] as Lang, site, articles };
  return new Response(atomXml(makeFeed(source)));
};
