// New ids are random, so that two branches seldom make the same one, and say nothing: the alphabet
// has no vowels and nothing that looks like another character (0/o, 1/l/i), so no word comes out.

const letters = 'bcdfghjkmnpqrstvwxyz';
const characters = `${letters}23456789`;
const shortest = 4;
const longest = 8;
const triesOfOneLength = 64;

/** What could still be read as a word once digits stand for letters. */
const unwelcome =
  /fck|fgt|fkk|cnt|kkk|ngg|ngr|nzs|pss|sht|sxx|twt|vgn|wnk|xxx|c[o0]ck|[s5]h[1i]t|h[8]|88/;
const readAs: Record<string, string> = { 2: 'z', 5: 's', 6: 'g', 7: 't' };

/** Gives numbers from 0 up to, not including, 1. */
export type Random = () => number;

/** Makes an id that is not taken yet. */
export function makeNewId(taken: ReadonlySet<string>, random: Random = Math.random): string {
  for (let length = shortest; length <= longest; length += 1) {
    for (let attempt = 0; attempt < triesOfOneLength; attempt += 1) {
      const id = makeCandidate(length, random);
      if (!taken.has(id) && isWelcome(id)) return id;
    }
  }
  throw new Error('Expected an id to be free, but found all that were tried taken.');
}

/** Tells whether an id reads as nothing that would offend. */
export function isWelcome(id: string): boolean {
  const read = id.replace(/\d/g, (digit) => readAs[digit] ?? digit);
  return !unwelcome.test(id) && !unwelcome.test(read);
}

const makeCandidate = (length: number, random: Random): string =>
  Array.from({ length }, (_, index) => pick(index === 0 ? letters : characters, random)).join('');

const pick = (from: string, random: Random): string =>
  from.charAt(Math.floor(random() * from.length));
