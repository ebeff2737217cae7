// The tables that the search reads where the index alone finds too little, made of the site's own words.
import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { termForms } from '../../glossary/term-forms.ts';
import type { Term } from '../../schema/glossary.ts';
import type { PinyinWord, Tables } from '../find/engine.ts';
import { fold } from '../fold.ts';
import type { SearchRecord } from '../record/record.ts';
import { packPinyin } from './pinyin.ts';
import { packTraditional } from './traditional.ts';
import { packWords } from './words.ts';

/** Makes the tables of a site, packed as text. */
export function makeTables(records: SearchRecord[], terms: Term[]): Record<keyof Tables, string> {
  const texts = records.map(({ headings, lang, passages }) =>
    fold([headings[lang], ...passages.map(({ text }) => text)].join('\n')),
  );
  const headings = records.flatMap(({ headings: each, lang }) => (lang === 'zh' ? each.zh : []));
  return {
    words: packWords(latinWords(texts)),
    terms: terms.map((term) => formsOf(term).join('\t')).join('\n'),
    traditional: packTraditional(traditionalPairs(texts)),
    pinyin: packPinyin(pinyinWords(texts, headings, terms)),
  };
}

/** Shorter words are found by their beginning, and have no slips. */
const shortest = 4;

function latinWords(texts: string[]): string[] {
  const words = texts.flatMap((text) => text.match(/[[\p{L}\p{N}]--\p{Script=Han}]+/gv) ?? []);
  const lettered = words.filter((word) => word.length >= shortest && /\p{L}/u.test(word));
  return [...new Set(lettered)].toSorted();
}

const formsOf = (term: Term): string[] => [
  ...new Set([...termForms(term, 'zh'), ...termForms(term, 'en')].map(fold)),
];

/** The traditional characters whose simplified ones the site has. */
function traditionalPairs(texts: string[]): [string, string][] {
  const own = new Set(texts.flatMap((text) => text.match(/\p{Script=Han}/gu) ?? []));
  const toSimplified = Converter({ from: 't', to: 'cn' });
  const first = 0x4e00;
  const last = 0x9fff;
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))
    .map((character): [string, string] => [character, toSimplified(character)])
    .filter(([from, to]) => from !== to && own.has(to) && !own.has(from));
}

/** Chinese words of the glossary and of headings, the ones that the site has most first. */
function pinyinWords(texts: string[], headings: string[], terms: Term[]): PinyinWord[] {
  const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' });
  const isWord = (word: string): boolean => /^\p{Script=Han}{2,8}$/u.test(word);
  const inHeadings = headings.flatMap((heading) =>
    [...segmenter.segment(fold(heading))].map(({ segment }) => segment),
  );
  const inGlossary = terms
    .flatMap(formsOf)
    .flatMap((form) => form.match(/\p{Script=Han}+/gu) ?? []);
  const words = [...new Set([...inGlossary, ...inHeadings])].filter(isWord);
  const all = texts.join('\n');
  const times = new Map(words.map((word) => [word, all.split(word).length - 1]));
  return words
    .filter((word) => (times.get(word) ?? 0) > 0)
    .toSorted((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0))
    .map((word) => ({
      word,
      syllables: pinyin(word, { toneType: 'none', type: 'array', v: true }),
    }));
}
