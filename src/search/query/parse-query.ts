// Reads what a reader typed: words, "exact phrases", -excluded ones, and filters such as in:article.
import { fold } from '../fold.ts';
import type { SearchArticle } from '../record/record.ts';
import { addFilter, isFilterName } from './filter-words.ts';
import type { Filters, Query, Term } from './query.ts';

/** Nobody types more; what is pasted beyond it is left out. */
const longest = 200;
/** More words than a question has. */
const mostTerms = 16;

const opening = '"“”„«「『';
const closing = '"“”»」』';

/** A filter, a phrase between quotation marks or anything up to a blank; each may have a minus before it. */
const piece = new RegExp(
  `(-?)(?:([\\p{L}]+)[:：](?:[${opening}]([^${closing}]*)[${closing}]?|([^\\s${opening}]+))` +
    `|[${opening}]([^${closing}]*)[${closing}]?|(\\S+))`,
  'gu',
);

/** Reads a query; anything beyond 200 characters is left out. */
export function parseQuery(typed: string, articles: readonly SearchArticle[]): Query {
  const filters: Filters = { articles: [] };
  const query: Query = { phrase: '', terms: [], excluded: [], filters };
  const text = typed
    .slice(0, longest)
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ');
  for (const [whole, minus = '', name, quotedValue, value, phrase, word] of text.matchAll(piece)) {
    const filterName = name?.toLowerCase();
    if (filterName !== undefined && isFilterName(filterName) && minus === '') {
      if (addFilter(filters, filterName, fold(quotedValue ?? value ?? ''), articles)) continue;
    }
    const terms: Term[] =
      phrase === undefined
        ? wordTerms(word ?? whole.slice(minus.length))
        : [{ text: fold(phrase), quoted: true }];
    const found = terms.filter(({ text: each }) => /[\p{L}\p{N}]/u.test(each));
    if (minus !== '' && found.length > 0) query.excluded.push(...found);
    else query.terms.push(...found);
  }
  query.terms = distinct(query.terms).slice(0, mostTerms);
  query.excluded = distinct(query.excluded).slice(0, mostTerms);
  // Whoever types a flag alone looks for it.
  if (query.terms.length === 0) {
    query.terms = query.excluded.map(({ text: each, quoted }) => ({ text: `-${each}`, quoted }));
    query.excluded = [];
  }
  query.phrase = fold(query.terms.map(({ text: each }) => each).join(' '));
  return query;
}

/** Han and other letters are looked for apart: `Go泛型` may stand with a blank between them. Marks at the ends are no part of a word, but for what names begin or end with. */
function wordTerms(word: string): Term[] {
  const parts = fold(word).match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [];
  return parts.flatMap((part) => {
    const text = part.replace(/^[^\p{L}\p{N}_/.$#@-]+|[^\p{L}\p{N}_+#]+$/gu, '');
    return text === '' ? [] : [{ text, quoted: false }];
  });
}

const distinct = (terms: Term[]): Term[] =>
  terms.filter(({ text }, index) => terms.findIndex((other) => other.text === text) === index);
