// What a browser fetches when an address names a passage that its page does not have.
import type { Moved } from '../schema/moved.ts';
import { resolveId, type Fate } from './moved.ts';

/** Where every passage of the site stands, and what became of those that do not. */
export interface PassageLookup {
  /** By an article's slug its ids, parted by spaces. */
  homes: Record<string, string>;
  moved: Moved;
}

/** Makes the lookup from the article of every id. */
export function makePassageLookup(homes: ReadonlyMap<string, string>, moved: Moved): PassageLookup {
  const bySlug = Map.groupBy(homes.keys(), (id) => homes.get(id) ?? '');
  const joined = [...bySlug].map(([slug, ids]) => [slug, ids.join(' ')]);
  return { homes: Object.fromEntries(joined) as PassageLookup['homes'], moved };
}

/** Gives what became of an id, from the lookup. */
export function findFate(id: string, { homes, moved }: PassageLookup): Fate | undefined {
  const slugs = Object.entries(homes).flatMap(([slug, ids]) =>
    ids.split(' ').map((each): [string, string] => [each, slug]),
  );
  return resolveId(id, new Map(slugs), moved);
}
