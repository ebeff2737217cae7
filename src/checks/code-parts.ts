import type { CodeSyntax } from './code-syntaxes.ts';

/** A stretch of code: a comment, a string, or what the program is made of. */
export interface CodePart {
  kind: 'comment' | 'string' | 'program';
  text: string;
  /** The offset in the code. */
  start: number;
}

/** Cuts code into its comments, its strings and the rest. */
export function partsOfCode(code: string, syntax: CodeSyntax): CodePart[] {
  const parts: CodePart[] = [];
  let start = 0;
  let at = 0;
  const endProgram = (): void => {
    if (at > start) parts.push({ kind: 'program', text: code.slice(start, at), start });
  };
  while (at < code.length) {
    const found = partAt(code, at, syntax);
    if (!found) {
      at += 1;
      continue;
    }
    endProgram();
    parts.push(found);
    at += found.text.length;
    start = at;
  }
  endProgram();
  return parts;
}

function partAt(code: string, start: number, syntax: CodeSyntax): CodePart | undefined {
  const matchOf = (patterns: readonly RegExp[]): string | undefined => {
    for (const pattern of patterns) {
      pattern.lastIndex = start;
      const text = pattern.exec(code)?.[0];
      if (text) return text;
    }
    return undefined;
  };
  const comment = matchOf(syntax.comments);
  if (comment !== undefined) return { kind: 'comment', text: comment, start };
  const string = matchOf(syntax.strings);
  return string === undefined ? undefined : { kind: 'string', text: string, start };
}

/** Gives the lines of code without comments and without what stands in strings. */
export const programLines = (code: string, syntax: CodeSyntax): string[] =>
  partsOfCode(code, syntax)
    .map(({ kind, text }) => {
      if (kind === 'program') return text;
      const breaks = text.replace(/[^\n]/g, '');
      return kind === 'comment' ? breaks : `"${breaks}"`;
    })
    .join('')
    .split('\n')
    .map((line) => line.trimEnd());
