import { getEntry } from 'astro:content';
import type { Moved } from '../schema/moved.ts';

/** Gives what became of ids that left the content. */
export async function getMoved(): Promise<Moved> {
  const entry = await getEntry('moved', 'moved');
  if (!entry) throw new Error('Expected the entry "moved", but found none.');
  return entry.data;
}
