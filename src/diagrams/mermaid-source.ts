// Mermaid drops comments, directives and front matter before it parses and then counts lines in
// what is left. Blanking them first keeps its line numbers those of the author's file.
import type { NotDrawn } from './graph.ts';

const frontMatter = /^\s*---[ \t]*\n[\s\S]*?\n[ \t]*---[ \t]*(?=\n|$)/;
const directive = /%%\{[\s\S]*?\}%%/g;
const comment = /^[ \t]*%%.*$/gm;
/** Mermaid cleans labels as HTML and so drops `<K, V>` without a word; only <br> does us good. */
const tag = /<(?!br\b)[a-z!][^>\n]*>?/gi;

const allowed = 'text and <br>, with "&lt;" for "<"';
const noSettings = 'a chart without settings of its own';

/** A source without what is not part of the graph. */
export interface PlainSource {
  text: string;
  /** How many lines Mermaid will not count, as they are blank and stand before the chart. */
  linesBefore: number;
  /** What is not drawn of it: settings, which are taken out, and HTML. */
  notDrawn: NotDrawn[];
  /** The title that its front matter gives, empty for none. */
  title: string;
}

/** Blanks comments and settings. */
export function plainSource(source: string): PlainSource {
  const notDrawn: NotDrawn[] = [];
  const blank = (feature: string) => (match: string) => {
    const found = match.trim().split('\n')[0] ?? '';
    notDrawn.push({ feature, found, allowed: noSettings });
    return match.replace(/[^\n]/g, '');
  };
  let title = '';
  const text = source
    .replaceAll('\r\n', '\n')
    .replace(frontMatter, (match) => {
      const settings = readSettings(match);
      notDrawn.push(...settings.notDrawn);
      title = settings.title;
      return match.replace(/[^\n]/g, '');
    })
    .replace(directive, blank('directive'))
    .replace(comment, '');
  for (const match of text.matchAll(tag)) {
    const line = text.slice(0, match.index).split('\n').length;
    notDrawn.push({ feature: 'HTML', found: match[0], line, allowed });
  }
  const before = /^\s*/.exec(text)?.[0] ?? '';
  return { text, linesBefore: before.split('\n').length - 1, notDrawn, title };
}

/** Reads front matter: its title, and the lines of all else, which is not drawn. */
function readSettings(frontMatter: string): { title: string; notDrawn: NotDrawn[] } {
  const lines = frontMatter.split('\n');
  const notDrawn: NotDrawn[] = [];
  let title = '';
  lines.forEach((line, index) => {
    const [, key, value = ''] = /^(\S[^:]*):\s*(.*)$/.exec(line.trimEnd()) ?? [];
    if (key === 'title') title = unquoted(value);
    else if (key !== undefined) {
      const found = line.trim();
      notDrawn.push({ feature: 'front matter', found, line: index + 1, allowed: noSettings });
    }
  });
  return { title, notDrawn };
}

/** Takes YAML's quotes off a text on one line. */
const unquoted = (value: string): string =>
  value
    .replace(/^"(.*)"$/, '$1')
    .replace(/^'(.*)'$/, (_, text: string) => text.replaceAll("''", "'"));
