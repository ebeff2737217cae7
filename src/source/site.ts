import { getEntry } from 'astro:content';
import type { Site } from '../schema/site.ts';

/** Gives what makes this site this site. */
export async function getSite(): Promise<Site> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('Expected the entry "site", but found none.');
  return entry.data;
}
