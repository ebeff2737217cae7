import type { Lang } from '../../model/lang.ts';
import { fold } from '../fold.ts';
import type { RecordKind, SearchArticle } from '../record/record.ts';
import type { Filters } from './query.ts';

// What may be typed before and after the colon of a filter, folded.
const names: Record<string, 'article' | 'lang' | 'kind'> = {
  in: 'article',
  文章: 'article',
  lang: 'lang',
  语言: 'lang',
  type: 'kind',
  类型: 'kind',
};

const languages: Record<string, Lang> = {
  zh: 'zh',
  cn: 'zh',
  chinese: 'zh',
  中文: 'zh',
  en: 'en',
  english: 'en',
  英文: 'en',
};

const kinds: Record<string, RecordKind> = {
  text: 'text',
  prose: 'text',
  文字: 'text',
  diagram: 'diagram',
  figure: 'diagram',
  图: 'diagram',
  table: 'table',
  表: 'table',
  code: 'code',
  代码: 'code',
};

const named = new Set(Object.keys(names));

/** Tells whether what stands before a colon names a filter. */
export const isFilterName = (name: string): boolean => named.has(name);

/** Adds a typed filter to others, and tells whether it is one: a value that names nothing is none. */
export function addFilter(
  filters: Filters,
  name: string,
  value: string,
  articles: readonly SearchArticle[],
): boolean {
  const own = Object.hasOwn(names, name) ? names[name] : undefined;
  if (own === 'lang' && Object.hasOwn(languages, value)) {
    filters.lang = languages[value] ?? 'en';
    return true;
  }
  if (own === 'kind') {
    const kind = Object.hasOwn(kinds, value) ? kinds[value] : kinds[value.replace(/s$/, '')];
    if (kind) filters.kind = kind;
    return kind !== undefined;
  }
  if (own !== 'article') return false;
  const meant = articlesMeant(value, articles);
  filters.articles.push(...meant);
  return meant.length > 0;
}

/** An article is meant by its slug, by the slug's beginning, or by a part of its title in either language. */
function articlesMeant(value: string, articles: readonly SearchArticle[]): string[] {
  const by = (is: (article: SearchArticle) => boolean): string[] =>
    value === '' ? [] : articles.filter(is).map(({ slug }) => slug);
  const exact = by(({ slug }) => slug === value);
  if (exact.length > 0) return exact;
  const begun = by(({ slug }) => slug.startsWith(value));
  if (begun.length > 0) return begun;
  return by(({ title }) => Object.values(title).some((each) => fold(each).includes(value)));
}
