// What became of an id. Links outlive the passages they name: an id that has been published stands in
// the content, or leads (over others, if it moved more than once) to one that does, or was removed.
import type { Moved, Removed } from '../schema/moved.ts';

/** What became of an id: the passage that it leads to and the article of that, or what is known of one that is gone. */
export type Fate =
  { state: 'stands'; id: string; slug: string } | { state: 'removed'; last: Removed | undefined };

/** Gives what became of an id; `homes` has the article of every id that stands. Undefined where it was never published. */
export function resolveId(
  id: string,
  homes: ReadonlyMap<string, string>,
  moved: Moved,
): Fate | undefined {
  for (const step of stepsFrom(id, moved)) {
    const slug = homes.get(step);
    if (slug !== undefined) return { state: 'stands', id: step, slug };
    const next = nextOf(step, moved);
    if (typeof next !== 'string' && next !== undefined) {
      return { state: 'removed', last: next ?? undefined };
    }
  }
  return undefined;
}

/** Gives, for each id that others led to, those others: all of them, where they moved more than once. */
export function formerIds(moved: Moved): Map<string, string[]> {
  const former = new Map<string, string[]>();
  for (const id of Object.keys(moved)) {
    const end = stepsFrom(id, moved).at(-1) ?? id;
    if (end !== id && nextOf(end, moved) === undefined) {
      former.set(end, [...(former.get(end) ?? []), id]);
    }
  }
  return former;
}

/** Gives an id and those that it leads to, one after the other; a circle is left where it closes. */
export function stepsFrom(id: string, moved: Moved): string[] {
  const steps = [id];
  for (;;) {
    const next = nextOf(steps.at(-1) ?? id, moved);
    if (typeof next !== 'string' || steps.includes(next)) return steps;
    steps.push(next);
  }
}

/** An id may come from an address, and so be the name of what every object has. */
const nextOf = (id: string, moved: Moved): Moved[string] | undefined =>
  Object.hasOwn(moved, id) ? moved[id] : undefined;
