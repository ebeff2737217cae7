import type { APIRoute, GetStaticPaths } from 'astro';
import { makeTermCards } from '../../../links/term-cards.ts';
import { langs, type Lang } from '../../../model/lang.ts';
import { getTerms } from '../../../source/terms.ts';

/** The languages that have cards, where there is a glossary. */
export const getStaticPaths = (async () => {
  const hasTerms = (await getTerms()).length > 0;
  return hasTerms ? langs.map((lang) => ({ params: { lang } })) : [];
}) satisfies GetStaticPaths;

/** The cards of a language, which a page fetches when it shows its first one. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(makeTermCards(await getTerms(), params['lang'] as Lang));
