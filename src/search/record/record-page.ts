import { escapeHtml } from '../../html/escape-html.ts';
import type { SearchRecord } from './record.ts';

/** Stands before each passage in a record's text; no index word, so that nobody finds it. */
export const passageMark = '␞';

/** Stands for the end of a line inside a passage, since the index makes one space of all white space. */
export const lineMark = '␤';

/** Gives the page that Pagefind indexes for a record; it is never served. */
export function recordPage(record: SearchRecord): string {
  const heading = record.headings[record.lang];
  const text = contentFromRecord(record);
  const lone = loneCharacters([heading, text].join(' '));
  return [
    '<!doctype html><html lang="zh-cn"><head><title></title></head><body data-pagefind-body>',
    `<h1>${escapeHtml(heading)}</h1>`,
    `<p>${escapeHtml(text)}</p>`,
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

/** Gives the texts of a record's passages as one, in one line. */
export const contentFromRecord = ({ passages }: SearchRecord): string =>
  passages
    .map(({ text }) => `${passageMark} ${text.trim().replace(/\s*\n\s*/g, ` ${lineMark} `)}`)
    .join(' ')
    .replace(/\s+/g, ' ');

/** Gives the texts of a record's passages from what the index kept of its page. */
export const textsFromContent = (content: string): string[] =>
  (content.split(tailMark)[0] ?? '')
    .split(passageMark)
    .slice(1)
    .map((text) => text.trim());
