// How text is compared: what a reader types and what stands in the text are brought to one form.

/** A text folded for comparison, and for each of its characters where what it came from begins and ends in the text. */
export interface Folded {
  text: string;
  starts: number[];
  ends: number[];
}

const han = /\p{Script=Han}/u;
const quotes = /[\u2018\u2019\u201b\u2032]/u;
const ignored = /[\p{Cf}\p{M}]/u;
const blank = /[\s\p{Cc}\u2424]/u;

/**
 * Folds a text: compatibility forms (full-width letters) and case, dashes and apostrophes, white space
 * to single blanks and to none beside a Han character; marks of direction and accents are left out.
 */
export function foldWithPlaces(text: string): Folded {
  const folded: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let place = 0;
  const add = (letter: string, size: number): void => {
    folded.push(letter);
    // A character outside the basic plane takes two places.
    starts.push(...Array<number>(letter.length).fill(place));
    ends.push(...Array<number>(letter.length).fill(place + size));
  };
  let isBlank = false;
  for (const character of text) {
    if (blank.test(character)) isBlank = folded.length > 0;
    else {
      const letters = foldCharacter(character);
      if (letters !== '' && isBlank) {
        const last = folded.at(-1) ?? '';
        if (!han.test(last) && !han.test(letters)) add(' ', 0);
        isBlank = false;
      }
      for (const letter of letters) add(letter, character.length);
      // An accent of its own belongs to the letter before.
      if (letters === '' && ends.length > 0) ends[ends.length - 1] = place + character.length;
    }
    place += character.length;
  }
  return { text: folded.join(''), starts, ends };
}

// Most of a text is one of these; all others are folded one by one.
const unlike = /[^\u0021-\u007e\u4e00-\u9fff]/gu;
const besideHan = /(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu;

/** Folds a text as {@link foldWithPlaces} does, without telling where its characters came from: many times faster. */
export const fold = (text: string): string =>
  text
    .replace(unlike, (character) => (blank.test(character) ? ' ' : foldCharacter(character)))
    .toLowerCase()
    .replace(/ +/g, ' ')
    .replace(besideHan, '')
    .trim();

const known = new Map<string, string>();

function foldCharacter(character: string): string {
  const kept = known.get(character);
  if (kept !== undefined) return kept;
  const folded = [...character.toWellFormed().normalize('NFKC').normalize('NFD').toLowerCase()]
    .filter((letter) => !ignored.test(letter))
    .map((letter) => (/\p{Pd}/u.test(letter) ? '-' : quotes.test(letter) ? "'" : letter))
    .join('')
    .replace(/[\s\p{Cc}]/gu, '');
  if (known.size < 8192) known.set(character, folded);
  return folded;
}
