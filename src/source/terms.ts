import { getCollection } from 'astro:content';
import type { Term } from '../schema/glossary.ts';

/** Gives the terms of the glossary. */
export const getTerms = async (): Promise<Term[]> =>
  (await getCollection('terms')).map((entry) => entry.data);
