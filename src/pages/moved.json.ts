import type { APIRoute } from 'astro';
import { makePassageLookup } from '../model/passage-lookup.ts';
import { passageHomes } from '../model/passages.ts';
import { getArticles } from '../source/articles.ts';
import { getMoved } from '../source/moved.ts';

/** Where every passage stands or went, fetched when an address names one that its page lacks. */
export const GET: APIRoute = async () =>
  Response.json(makePassageLookup(passageHomes(await getArticles()), await getMoved()));
