import type { GraphResult } from './graph.ts';

/** The part of Mermaid's syntax errors that tells the place; its parser is made with Jison. */
interface JisonError {
  message: string;
  hash?: { loc?: { first_line?: number; first_column?: number } };
}

/** Makes the answer for a source that Mermaid refuses; `linesBefore` are those it did not count. */
export function failureFromError(
  error: unknown,
  source: string,
  linesBefore: number,
): Extract<GraphResult, { ok: false }> {
  const { message, hash } = error as JisonError;
  const text = message.replace(/^(Parse|Lexical) error on line \d+[:.] ?/, '').trim();
  if (hash?.loc?.first_line !== undefined) {
    const column = hash.loc.first_column;
    const line = hash.loc.first_line + linesBefore;
    return {
      ok: false,
      line,
      column: column === undefined ? undefined : column + 1,
      message: text,
    };
  }
  const lexical = /^Lexical error on line (\d+)/.exec(message)?.[1];
  const line = lexical === undefined ? lineOfName(message, source) : Number(lexical) + linesBefore;
  return { ok: false, line, message: text };
}

/** Other errors tell no line but quote something that can be found: a name, or a line of YAML. */
function lineOfName(message: string, source: string): number {
  const lines = source.toLowerCase().split('\n');
  const quotes = [/^ *\d+ \| +(\S.*\S) *$/gm, /: ([\w-]+)\.?(?:\s|$)/g, /['"]([\w-]+)['"]/g];
  const words = quotes.flatMap((quote) => Array.from(message.matchAll(quote), ([, word]) => word));
  for (const word of words) {
    const index = lines.findIndex((line) => line.includes((word ?? '').toLowerCase()));
    if (index >= 0) return index + 1;
  }
  return 1;
}
