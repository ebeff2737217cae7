import { editDistance } from '../../checks/nearest.ts';
import type { Tables } from './engine.ts';

/** Gives the word or term of the site that is nearest to what was typed; undefined where none is near. */
export async function nearestWord(typed: string, tables: Tables): Promise<string | undefined> {
  const terms = (await tables.terms()).flat();
  const words = /\p{Script=Han}/u.test(typed) ? [] : await tables.words();
  const pieces = [typed, ...typed.split(' ')].filter((piece) => piece.length > 1).slice(0, 8);
  let best: { word: string; share: number } | undefined;
  for (const word of [...terms, ...words]) {
    for (const piece of pieces) {
      const longest = Math.max(word.length, piece.length);
      // Words of very different length are never near.
      if (Math.abs(word.length - piece.length) > longest / 2 || longest > 40) continue;
      const share = editDistance(piece, word) / longest;
      if (share <= 0.5 && share < (best?.share ?? 1)) best = { word, share };
    }
  }
  return best?.word;
}
