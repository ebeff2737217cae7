// What the clipboard gets of a passage: a text for where only text goes, such as a chat or a
// terminal, and HTML for where more can be shown.
import { escapeHtml } from '../html/escape-html.ts';
import { fill } from './fill.ts';

/** The ways of taking a passage along, in the order in which they are offered. */
export const copyKinds = ['link', 'markdown', 'quote', 'both', 'citation'] as const;

/** A way of taking a passage along. */
export type CopyKind = (typeof copyKinds)[number];

/** A passage's own words in one language. */
export interface Quotation {
  /** The BCP-47 tag of the language. */
  lang: string;
  text: string;
  html: string;
}

/** A passage that is to be taken along. */
export interface CopySource {
  /** An absolute address. */
  url: string;
  label: string;
  /** The article's title. */
  title: string;
  site: string;
  /** Days, as the reader writes them. */
  updated: string;
  today: string;
  /** The passage, in one language or in both. */
  quotations: Quotation[];
}

/** The sentences into which a passage is put. */
export interface CopySentences {
  origin: string;
  citation: string;
}

/** What goes to the clipboard. */
export interface CopiedText {
  text: string;
  html: string;
}

/** Gives what is copied of a passage, one way or another. */
export function copiedText(
  kind: CopyKind,
  source: CopySource,
  sentences: CopySentences,
): CopiedText {
  const { url, label, title } = source;
  const origin = fill(sentences.origin, { label, title });
  const link = linkHtml(url, origin);
  if (kind === 'link') return { text: url, html: link };
  if (kind === 'markdown') return { text: markdownLink(origin, url), html: link };
  if (kind === 'citation') {
    const parts = fill(sentences.citation, { ...source, quotations: undefined, url: '\0' });
    const [before = '', after = ''] = parts.split('\0');
    const html = `<p>${escapeHtml(before)}${linkHtml(url, url)}${escapeHtml(after)}</p>`;
    return { text: `${before}${url}${after}`, html };
  }
  const quotations = source.quotations.map(
    ({ lang, html }) => `<div lang="${escapeHtml(lang)}">${html}</div>`,
  );
  return {
    text: `${source.quotations.map(quotedLines).join('\n>\n')}\n\n— ${origin}\n${url}`,
    html: `<blockquote cite="${escapeHtml(url)}">${quotations.join('')}</blockquote><p>— ${link}</p>`,
  };
}

const linkHtml = (url: string, text: string): string =>
  `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;

/** Writes a link in Markdown; what would end its text or its address is escaped. */
export const markdownLink = (text: string, url: string): string =>
  `[${text.replace(/[\\[\]*_`<>]/g, '\\$&')}](${url.replace(/[()\s]/g, (sign) =>
    encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'),
  )})`;

/** Chats and mails, and Markdown too, know a quotation by the sign before each line. */
const quotedLines = ({ text }: Quotation): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
