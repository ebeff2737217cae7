import { escapeHtml } from '../html/escape-html.ts';
import type { CopiedText } from './copied.ts';

/** Writes rows of cells, the first of which is the head, as a table of Markdown and of HTML. */
export function quotedTable(caption: string, rows: string[][]): CopiedText {
  const [head = [], ...rest] = rows;
  const line = (cells: string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const lines = [line(head), line(head.map(() => '---')), ...rest.map(line)];
  const row = (cells: string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  const body = rest.map((cells) => row(cells, 'td')).join('');
  return {
    text: [caption, '', ...lines].join('\n'),
    html: `<table><caption>${escapeHtml(caption)}</caption><thead>${row(head, 'th')}</thead><tbody>${body}</tbody></table>`,
  };
}

/** Writes lines of code as a fence of Markdown, long enough for what stands in it, and as HTML. */
export function quotedCode(code: string): CopiedText {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return {
    text: `${fence}\n${code}\n${fence}`,
    html: `<pre><code>${escapeHtml(code)}</code></pre>`,
  };
}

/** Writes lines of text, one paragraph each. */
export const quotedText = (lines: string[]): CopiedText => ({
  text: lines.join('\n\n'),
  html: lines.map((line) => `<p>${escapeHtml(line)}</p>`).join(''),
});
