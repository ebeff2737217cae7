import { langTag, type Lang } from '../model/lang.ts';
import type { Term } from '../schema/glossary.ts';

/** The terms under one letter. */
export interface Letter {
  letter: string;
  terms: Term[];
}

/** Orders terms for readers of a language, by pinyin in Chinese and by the alphabet in English, and puts them under their letters. */
export function sortTerms(terms: Term[], lang: Lang): Letter[] {
  const collator = new Intl.Collator(lang === 'zh' ? 'zh-Hans-u-co-pinyin' : langTag(lang), {
    numeric: true,
  });
  const letters = new Map<string, Term[]>();
  for (const term of terms.toSorted((a, b) => collator.compare(a[lang], b[lang]))) {
    const letter = letterOf(term[lang], collator);
    letters.set(letter, [...(letters.get(letter) ?? []), term]);
  }
  return [...letters]
    .map(([letter, under]) => ({ letter, terms: under }))
    .toSorted((a, b) => a.letter.localeCompare(b.letter, 'en'));
}

// The first Han character under each pinyin letter in the order of `co-pinyin` (CLDR): no word begins
// with I, U or V.
const boundaries: [letter: string, first: string][] = [
  ['A', '吖'],
  ['B', '八'],
  ['C', '嚓'],
  ['D', '咑'],
  ['E', '妸'],
  ['F', '发'],
  ['G', '旮'],
  ['H', '哈'],
  ['J', '丌'],
  ['K', '咔'],
  ['L', '垃'],
  ['M', '妈'],
  ['N', '拏'],
  ['O', '噢'],
  ['P', '妑'],
  ['Q', '七'],
  ['R', '然'],
  ['S', '仨'],
  ['T', '他'],
  ['W', '穵'],
  ['X', '夕'],
  ['Y', '丫'],
  ['Z', '帀'],
];

function letterOf(text: string, collator: Intl.Collator): string {
  const first = [...text][0] ?? '';
  if (/\p{Script=Latin}/u.test(first)) return first.toUpperCase();
  if (!/\p{Script=Han}/u.test(first)) return '#';
  return boundaries.findLast(([, from]) => collator.compare(first, from) >= 0)?.[0] ?? 'A';
}
