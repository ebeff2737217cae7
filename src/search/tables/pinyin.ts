// Chinese typed by its sound: `neicun`, `nei cun`, `nc`. Tones and accents are folded away before.
import type { PinyinWord } from '../find/engine.ts';

const initials = '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])';
const finals =
  '(?:iang|iong|uang|ueng|ang|eng|ing|ong|iao|ian|uai|uan|van|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|ve|vn|[aeiouv])';
const syllables = new RegExp(`^(?:${initials}?${finals}[1-5]?)+$`);
const onlyInitials = /^[bpmfdtnlgkhjqxrzcsyw]{2,6}$/;

/** The most words that a run of syllables is cut into. */
const mostWords = 4;
/** The most words that a few initials may stand for. */
const mostForInitials = 6;

const lettersOf = (typed: string): string => typed.replace(/[\s'’-]/g, '').replaceAll('u:', 'v');

/** `ü` is typed as `v`, as `u:` or as `u`; folded it has lost its dots. */
const withoutDots = (letters: string): string => letters.replaceAll('v', 'u');

/** Tells whether a folded text may be pinyin: syllables, or the initials of some. */
export function isPinyin(typed: string): boolean {
  const letters = lettersOf(typed);
  return letters.length >= 2 && (syllables.test(letters) || onlyInitials.test(letters));
}

/** Gives the Chinese words that a folded text is the pinyin of, one list of alternatives for each word of it; none where it is no pinyin of the site's words. */
export function wordsFromPinyin(typed: string, table: PinyinWord[]): string[][] {
  const letters = withoutDots(lettersOf(typed).replace(/[1-5]/g, ''));
  const bySound = Map.groupBy(table, ({ syllables: each }) => withoutDots(each.join('')));
  const whole = cut(letters, bySound, mostWords);
  if (whole) return whole.map((sound) => (bySound.get(sound) ?? []).map(({ word }) => word));
  const byInitials = table.filter(({ syllables: each }) => isInitials(letters, each));
  return byInitials.length === 0
    ? []
    : [byInitials.slice(0, mostForInitials).map(({ word }) => word)];
}

/** The fewest words of the table that letters are made of, one after the other. */
function cut(
  letters: string,
  bySound: ReadonlyMap<string, unknown>,
  most: number,
): string[] | undefined {
  if (bySound.has(letters)) return [letters];
  if (most <= 1) return undefined;
  let best: string[] | undefined;
  for (let end = letters.length - 2; end >= 2; end -= 1) {
    const head = letters.slice(0, end);
    if (!bySound.has(head)) continue;
    const tail = cut(letters.slice(end), bySound, Math.min(most, best?.length ?? most) - 1);
    if (tail && (!best || tail.length + 1 < best.length)) best = [head, ...tail];
  }
  return best;
}

/** Of `zh`, `ch` and `sh` one letter is enough. */
function isInitials(letters: string, each: string[]): boolean {
  const pattern = each.map((syllable) => {
    const [first = '', second = ''] = syllable;
    return second === 'h' ? `${first}h?` : first;
  });
  return new RegExp(`^${pattern.join('')}$`).test(letters);
}

/** Writes the table, a word and its syllables a line. */
export const packPinyin = (words: PinyinWord[]): string =>
  words.map(({ word, syllables: each }) => `${word}${each.join(' ')}`).join('\n');

/** Reads the table. */
export const unpackPinyin = (packed: string): PinyinWord[] =>
  packed
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const place = line.search(/[a-z]/);
      return { word: line.slice(0, place), syllables: line.slice(place).split(' ') };
    });
