// A slip of the finger: one letter too many, too few or wrong, or two changed about.

/** Shorter words have too many neighbours. */
const least = 4;

/** Gives the words that one slip parts from a word, those with the same first letter first. */
export function slipsOf(word: string, words: string[]): string[] {
  if (word.length < least || /\p{Script=Han}/u.test(word)) return [];
  const near = words.filter((other) => isOneSlip(word, other));
  const isSameStart = (other: string): number => (other.startsWith(word.slice(0, 1)) ? 1 : 0);
  return near.toSorted((a, b) => isSameStart(b) - isSameStart(a) || b.length - a.length);
}

/** Tells whether two words differ by one slip. */
export function isOneSlip(a: string, b: string): boolean {
  const difference = a.length - b.length;
  if (a === b || Math.abs(difference) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  if (difference > 0) return a.slice(from + 1) === b.slice(from);
  if (difference < 0) return a.slice(from) === b.slice(from + 1);
  if (a.slice(from + 1) === b.slice(from + 1)) return true;
  const isSwapped = a[from] === b[from + 1] && a[from + 1] === b[from];
  return isSwapped && a.slice(from + 2) === b.slice(from + 2);
}
