// Pagefind indexes every pair of neighbouring Han characters, but only finds them where the query is
// cut into the same pairs. In a worker, where there is no document, it leaves the query as it is.

/** A query as it is put to the index, and the words that a good answer holds literally. */
export interface Plan {
  /** Han runs as pairs, the rest as words, parted by spaces; empty where there is nothing to look for. */
  terms: string;
  /** The parts of the query as typed, folded by {@link fold}. */
  literals: string[];
}

const longest = 200;

/** Folds text for comparison: compatibility forms (full-width letters) and case. */
export const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Makes the plan for what a reader typed; anything beyond 200 characters is left out. */
export function planQuery(typed: string): Plan {
  const text = fold(typed.slice(0, longest).toWellFormed());
  const literals = text.match(/\p{Script=Han}+|[\p{L}\p{N}_][\p{L}\p{N}_.+#/-]*/gu) ?? [];
  const parts = literals.flatMap(splitHanFromLatin);
  return { terms: parts.flatMap(indexTerms).join(' '), literals: parts };
}

const splitHanFromLatin = (part: string): string[] =>
  part.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [];

function indexTerms(part: string): string[] {
  const characters = [...part];
  if (!/\p{Script=Han}/u.test(part)) return part.split(/[^\p{L}\p{N}_]+/u).filter(Boolean);
  if (characters.length < 2) return [part];
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}
