import type { Figure } from './figure.ts';

/** Gives the figures of each text that have no counterpart in the other, each figure counting once. */
export function unmatchedFigures(left: Figure[], right: Figure[]): [Figure[], Figure[]] {
  const likeliest = removeMatches(left, right, (a, b) => a.keys[0] === b.keys[0]);
  return removeMatches(...likeliest, (a, b) => a.keys.some((key) => b.keys.includes(key)));
}

function removeMatches(
  left: Figure[],
  right: Figure[],
  isSame: (a: Figure, b: Figure) => boolean,
): [Figure[], Figure[]] {
  const rest = [...right];
  const lone = left.filter((figure) => {
    const index = rest.findIndex((other) => isSame(figure, other));
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
  return [lone, rest];
}
