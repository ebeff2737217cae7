import { getCollection } from 'astro:content';
import { makeTermMatcher, type TermMatcher } from '../glossary/match-terms.ts';
import type { Lang } from '../model/lang.ts';
import type { Term } from '../schema/glossary.ts';

/** Gives the terms of the glossary. */
export const getTerms = async (): Promise<Term[]> =>
  (await getCollection('terms')).map((entry) => entry.data);

let matchers: Promise<Record<Lang, TermMatcher>> | undefined;

/** Gives what finds the terms in texts of each language. */
export const getTermMatchers = (): Promise<Record<Lang, TermMatcher>> =>
  (matchers ??= getTerms().then((terms) => ({
    zh: makeTermMatcher(terms, 'zh'),
    en: makeTermMatcher(terms, 'en'),
  })));
