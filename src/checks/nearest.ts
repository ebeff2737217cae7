/** Gives the number of insertions, deletions and replacements between two words (Levenshtein 1965). */
export function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    [...to].forEach((other, column) => {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Gives the candidate nearest to a word, the first of equals; undefined where none is within half the word. */
export function nearestTo(word: string, candidates: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let least = Math.floor(word.length / 2) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate);
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}

/** The likely mend, as the end of a message: ` Nearest: "…".`, or nothing. */
export function nearestHint(word: string, candidates: Iterable<string>): string {
  const nearest = nearestTo(word, candidates);
  return nearest === undefined ? '' : ` Nearest: "${nearest}".`;
}

/** Puts words into a row for a message: `"a", "b" or "c"`. */
export function oneOf(words: readonly string[]): string {
  const quoted = words.map((word) => `"${word}"`);
  const last = quoted.pop() ?? 'nothing';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}
