// The words that are to be lit where a result leads travel in the address: `?hl=…` once for each.
import { fold } from './fold.ts';

const name = 'hl';
const most = 8;
const longest = 80;

/** Gives the address of a passage with the words that are to be lit there. */
export function addressWithLights(path: string, words: string[], fragment: string): string {
  const lit = words.filter((word) => word.length <= longest).slice(0, most);
  const search = new URLSearchParams(lit.map((word) => [name, word.toWellFormed()]));
  return `${path}${lit.length > 0 ? `?${search}` : ''}${fragment === '' ? '' : `#${fragment}`}`;
}

/** Tells whether an address has words to be lit. */
export const hasLights = (search: string): boolean => new URLSearchParams(search).has(name);

/** Reads the words that are to be lit, folded; anything that is no word is left out, whoever wrote the address. */
export const lightsFromSearch = (search: string): string[] =>
  new URLSearchParams(search)
    .getAll(name)
    .slice(0, most)
    .map((word) => fold(word.slice(0, longest)))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Gives the rest of an address's search. */
export function searchWithoutLights(search: string): string {
  const params = new URLSearchParams(search);
  params.delete(name);
  const rest = params.toString();
  return rest === '' ? '' : `?${rest}`;
}
