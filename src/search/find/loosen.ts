// Where nothing holds the words as typed, other forms of them are tried, the nearest to what was
// typed first.
import { fold } from '../fold.ts';
import { isPinyin, wordsFromPinyin } from '../tables/pinyin.ts';
import { slipsOf } from '../tables/slips.ts';
import { stemsOf } from '../tables/stems.ts';
import { toSimplified } from '../tables/traditional.ts';
import { cutAtQuestionWords, isQuestionWord } from '../query/question-words.ts';
import type { Engine, Tables } from './engine.ts';
import { indexWords } from '../query/index-words.ts';
import type { Wanted } from './wanted.ts';

/** How what is looked for differs from what was typed. */
export type Way =
  'traditional' | 'pinyin' | 'part' | 'term' | 'ending' | 'slip' | 'question' | 'some';

/** A query in another form. */
export interface Loosened {
  way: Way;
  wanted: Wanted[];
}

/** More forms of one word than this are not looked for: each may be in another part of the index. */
const mostForms = 8;

const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Gives the query with simplified characters; undefined where it has no traditional ones. */
export async function inSimplified(
  wanted: Wanted[],
  tables: Tables,
): Promise<Loosened | undefined> {
  if (!wanted.some(({ typed }) => hasHan(typed))) return undefined;
  const table = await tables.traditional();
  return changed('traditional', wanted, (each) => [toSimplified(each.typed, table)]);
}

/** Gives the Chinese words that the whole query is the pinyin of; undefined where it is none. */
export async function fromPinyin(wanted: Wanted[], tables: Tables): Promise<Loosened | undefined> {
  const typed = wanted.map((each) => each.typed).join(' ');
  if (wanted.some(({ quoted }) => quoted) || !isPinyin(typed)) return undefined;
  const found = wordsFromPinyin(typed, await tables.pinyin());
  if (found.length === 0) return undefined;
  return { way: 'pinyin', wanted: found.map((forms) => wantedForms(typed, forms)) };
}

/** Gives the query with other forms in place of the words that the index does not know. */
export async function inOtherForms(
  wanted: Wanted[],
  engine: Engine,
  tables: Tables,
): Promise<Loosened | undefined> {
  let way: Way | undefined;
  const next: Wanted[] = [];
  for (const each of wanted) {
    const isKnown = each.quoted || (await knows(each.typed, engine, tables));
    const other = isKnown ? undefined : await otherForms(each.typed, engine, tables);
    way ??= other?.way;
    next.push(other ? wantedForms(each.typed, other.forms) : each);
  }
  return way && { way, wanted: next };
}

async function otherForms(
  typed: string,
  engine: Engine,
  tables: Tables,
): Promise<{ way: Way; forms: string[] } | undefined> {
  const terms = await tables.terms();
  const same = terms.find((forms) => forms.includes(typed))?.filter((form) => form !== typed);
  const ways: [Way, () => Promise<string[]> | string[]][] = [
    ['term', () => same ?? []],
    ['part', () => wordsWith(typed, tables)],
    ['slip', async () => withStems(slipsOf(typed, await tables.words()), typed)],
    ['ending', () => stemsOf(typed)],
  ];
  for (const [way, formsOf] of ways) {
    const forms: string[] = [];
    for (const form of await formsOf()) {
      if (forms.length < mostForms && (await knows(form, engine, tables))) forms.push(form);
    }
    if (forms.length > 0) return { way, forms };
  }
  return undefined;
}

/** Where one letter parts a word from others, what begins like it may be meant as well. */
const withStems = (slips: string[], typed: string): string[] =>
  slips.length === 0 ? [] : [...slips.slice(0, mostForms - 1), ...stemsOf(typed)];

/** Tells whether the site has a text. Pagefind shortens a word that it does not know until it knows it, so that its results say nothing. */
async function knows(text: string, engine: Engine, tables: Tables): Promise<boolean> {
  const words = indexWords(text);
  if ((await engine.search(words)).length === 0) return false;
  for (const word of words) {
    if ((await engine.search([word], true)).length > 0) continue;
    if (hasHan(word) && word.length > 1) return false;
    if (word.length < leastListed || hasHan(word)) continue;
    if (!(await tables.words()).some((each) => each.startsWith(word))) return false;
  }
  return true;
}

/** The words of the site are listed from this length on. */
const leastListed = 4;

/** Gives the words of the site that a part of a word stands in; fewer than three letters would stand in too many. */
export const wordsWith = async (part: string, { words }: Tables): Promise<string[]> =>
  /^[\p{L}\p{N}]{3,}$/u.test(part) && !hasHan(part)
    ? (await words())
        .filter((word) => word.includes(part) && !word.startsWith(part))
        .slice(0, mostForms)
    : [];

/** Gives the query without the words that only ask; undefined where it has none, or nothing else. */
export function withoutQuestion(wanted: Wanted[]): Loosened | undefined {
  const next = wanted.flatMap((each) => {
    if (each.quoted) return [each];
    if (isQuestionWord(each.typed)) return [];
    const [form = ''] = each.forms;
    const parts = hasHan(form) && each.forms.length === 1 ? cutAtQuestionWords(form) : [form];
    return parts.length === 1 && parts[0] === form
      ? [each]
      : parts.map((part) => wantedForms(part, [part]));
  });
  const isSame = next.length === wanted.length && next.every((each, i) => each === wanted[i]);
  if (next.length === 0 || isSame) return undefined;
  return { way: 'question', wanted: next };
}

/** Gives the query in pieces, of which the most must be found: Han in pairs, each other word by itself. */
export function inPieces(wanted: Wanted[]): Loosened | undefined {
  const pieces = wanted.flatMap(({ typed, forms }) =>
    forms.length > 1
      ? [wantedForms(typed, forms)]
      : indexWords(forms[0] ?? typed).map((word) => wantedForms(word, [word])),
  );
  return pieces.length < 2 ? undefined : { way: 'some', wanted: pieces };
}

const wantedForms = (typed: string, forms: string[]): Wanted => ({
  typed,
  forms,
  quoted: false,
  optional: false,
});

function changed(
  way: Way,
  wanted: Wanted[],
  formsOf: (each: Wanted) => string[],
): Loosened | undefined {
  const next = wanted.map((each) => ({ ...each, forms: formsOf(each).map(fold) }));
  const isSame = next.every(({ typed, forms }) => forms.length === 1 && forms[0] === typed);
  return isSame ? undefined : { way, wanted: next };
}
