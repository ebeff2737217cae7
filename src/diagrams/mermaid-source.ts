// Mermaid drops comments, directives and front matter before it parses and then counts lines in
// what is left. Blanking them first keeps its line numbers those of the author's file.
import type { NotDrawn } from './graph.ts';

const frontMatter = /^\s*---[ \t]*\n[\s\S]*?\n[ \t]*---[ \t]*(?=\n|$)/;
const directive = /%%\{[\s\S]*?\}%%/g;
const comment = /^[ \t]*%%.*$/gm;
/** Mermaid cleans labels as HTML and so drops `<K, V>` without a word; only <br> does us good. */
const tag = /<(?!br\b)[a-z!][^>\n]*>?/gi;

const allowed = 'text and <br>, with "&lt;" for "<"';

/** A source without what is not part of the graph. */
export interface PlainSource {
  text: string;
  /** How many lines Mermaid will not count, as they are blank and stand before the chart. */
  linesBefore: number;
  /** What is not drawn of it: settings, which are taken out, and HTML. */
  notDrawn: NotDrawn[];
}

/** Blanks comments and settings. */
export function plainSource(source: string): PlainSource {
  const notDrawn: NotDrawn[] = [];
  const blank = (feature: string) => (match: string) => {
    const found = match.trim().split('\n')[0] ?? '';
    notDrawn.push({ feature, found, allowed: 'a chart without settings of its own' });
    return match.replace(/[^\n]/g, '');
  };
  const text = source
    .replaceAll('\r\n', '\n')
    .replace(frontMatter, blank('front matter'))
    .replace(directive, blank('directive'))
    .replace(comment, '');
  for (const match of text.matchAll(tag)) {
    const line = text.slice(0, match.index).split('\n').length;
    notDrawn.push({ feature: 'HTML', found: match[0], line, allowed });
  }
  const before = /^\s*/.exec(text)?.[0] ?? '';
  return { text, linesBefore: before.split('\n').length - 1, notDrawn };
}
