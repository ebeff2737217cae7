import { escapeHtml } from '../html/escape-html.ts';
import type { Token } from './highlight.ts';

/** Gives highlighted lines as HTML: a span a line, with the id `<id>-L<n>`, and a span a token that has a kind. */
export function codeHtml(lines: Token[][], id: string): string {
  return lines
    .map((line, index) => {
      const tokens = line.map(tokenHtml).join('');
      return `<span class="line" id="${id}-L${String(index + 1)}">${tokens}\n</span>`;
    })
    .join('');
}

const tokenHtml = ({ text, kind }: Token): string =>
  kind === undefined ? escapeHtml(text) : `<span class="t-${kind}">${escapeHtml(text)}</span>`;
