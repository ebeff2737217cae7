import { escapeHtml } from '../html/escape-html.ts';
import type { SearchRecord } from './record.ts';

/** Gives the page that Pagefind indexes for a record; it is never served. */
export function recordHtml(record: SearchRecord): string {
  const meta = {
    title: record.heading,
    number: record.number,
    article: record.articleTitle,
    lang: record.lang,
    slug: record.slug,
    id: record.id,
  };
  const metas = Object.entries(meta).map(
    ([name, value]) =>
      `<meta data-pagefind-meta="${name}[content]" content="${escapeHtml(value)}">`,
  );
  const filters = [
    `lang:${record.lang}`,
    `article:${record.slug}`,
    ...record.kinds.map((kind) => `kind:${kind}`),
  ].map((filter) => `<meta data-pagefind-filter="${filter}">`);
  const passages = record.passages.map((text) => `<p>${escapeHtml(text)}</p>`);
  return [
    '<!doctype html><html lang="zh-cn"><head><title></title></head><body data-pagefind-body>',
    ...metas,
    ...filters,
    `<h1>${escapeHtml(record.heading)}</h1>`,
    ...passages,
    '</body></html>',
  ].join('\n');
}
