import { escapeHtml } from '../../html/escape-html.ts';
import { langs, type Lang } from '../../model/lang.ts';
import type { SearchRecord } from './record.ts';

/** Stands before each passage in a record's text; no index word, so that nobody finds it. */
export const passageMark = '␞';

/** Stands for the end of a line inside a passage, since the index makes one space of all white space. */
export const lineMark = '␤';

/** An article by which a search may be narrowed. */
export interface SearchArticle {
  slug: string;
  title: Record<Lang, string>;
}

/** Writes an article as a value to filter by; the place keeps the articles' order. */
export const articleFilter = ({ slug, title }: SearchArticle, place: number): string =>
  JSON.stringify([place, slug, title.zh, title.en]);

/** Reads the articles from the values to filter by, in their order. */
export function articlesFromFilters(values: string[]): { value: string; article: SearchArticle }[] {
  const read = values.map((value) => {
    const [place, slug, zh, en] = JSON.parse(value) as [number, string, string, string];
    return { place, value, article: { slug, title: { zh, en } } };
  });
  return read.toSorted((a, b) => a.place - b.place);
}

/** Gives the page that Pagefind indexes for a record; it is never served. */
export function recordPage(record: SearchRecord, article: string): string {
  const filters = {
    lang: [record.lang],
    article: [article],
    kind: [...new Set(record.passages.map(({ kind }) => kind))],
  };
  const metas = Object.entries(filters).flatMap(([name, values]) =>
    values.map(
      (value) => `<meta data-pagefind-filter="${name}[content]" content="${escapeHtml(value)}">`,
    ),
  );
  const texts = record.passages.map(
    ({ text }) => `${passageMark} ${text.trim().replace(/\s*\n\s*/g, ` ${lineMark} `)}`,
  );
  const lone = loneCharacters([record.headings[record.lang], ...texts].join(' '));
  return [
    '<!doctype html><html lang="zh-cn"><head><title></title></head><body data-pagefind-body>',
    ...metas,
    `<meta data-pagefind-sort="place[content]" content="${String(2 * record.place + langs.indexOf(record.lang))}">`,
    `<h1>${escapeHtml(record.headings[record.lang])}</h1>`,
    `<p>${escapeHtml(texts.join(' '))}</p>`,
    lone.length > 0 ? `<p>${tailMark} ${lone.join(' ')}</p>` : '',
    '</body></html>',
  ].join('\n');
}

/** Stands before the characters that are found by themselves. */
const tailMark = '␟';

/** The index finds a Han character where a pair begins with it. Gives the characters with which no pair of a text begins. */
function loneCharacters(text: string): string[] {
  const all = new Set(text.match(/\p{Script=Han}/gu));
  for (const [first] of text.matchAll(/\p{Script=Han}(?=\p{Script=Han})/gu)) all.delete(first);
  return [...all];
}

/** Gives the texts of a record's passages from what the index kept of its page. */
export const textsFromContent = (content: string): string[] =>
  (content.split(tailMark)[0] ?? '')
    .split(passageMark)
    .slice(1)
    .map((text) => text.trim());
