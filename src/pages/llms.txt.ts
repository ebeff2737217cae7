import type { APIRoute } from 'astro';
import { llmsText } from '../head/llms-text.ts';
import { makeSitePlace } from '../head/site-place.ts';
import { getArticles } from '../source/articles.ts';
import { getSite } from '../source/site.ts';
import { getTerms } from '../source/terms.ts';

/** The overview for language models. */
export const GET: APIRoute = async ({ site: host }) => {
  const [site, articles, terms] = await Promise.all([getSite(), getArticles(), getTerms()]);
  const place = makeSitePlace(import.meta.env.BASE_URL, host);
  return new Response(llmsText({ ...place, site, articles, hasGlossary: terms.length > 0 }));
};
