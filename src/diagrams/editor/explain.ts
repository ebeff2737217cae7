// Mermaid says which token its parser would have liked. People want to hear what they forgot.
import type { GraphResult } from '../graph.ts';
import { plainSource } from '../mermaid-source.ts';
import type { Fault, Problem } from './problem.ts';

type Failure = Extract<GraphResult, { ok: false }>;

const excerptLength = 32;

/** Tells what is wrong with a text that Mermaid refuses. */
export function explainFailure(failure: Failure, source: string): Problem {
  const { message } = failure;
  const lines = plainSource(source).text.split('\n');
  const line = Math.min(failure.line, lines.length);
  const at = (fault: Fault, own = line): Problem => ({ ...fault, line: own });
  const type = /^Expected a flowchart but found a "(.*)" chart/.exec(message)?.[1];
  if (type !== undefined) return at({ kind: 'other-type', found: type }, firstLine(lines));
  if (message.startsWith('No diagram type detected')) {
    const first = firstLine(lines);
    return at({ kind: 'no-type', found: excerpt(lines[first - 1] ?? '') }, first);
  }
  if (message.startsWith('Edge limit exceeded')) return { kind: 'too-many-edges' };
  const shape = /^No such shape: (.+?)\.(?: |$)/.exec(message)?.[1];
  if (shape !== undefined) return at({ kind: 'shape', found: shape });
  const quote = unclosedQuote(lines.slice(0, line));
  if (quote !== undefined) return at({ kind: 'quote' }, quote);
  const isAtEnd = lines.slice(line).every((text) => text.trim() === '');
  const group = isAtEnd ? unclosedGroup(lines) : undefined;
  if (group !== undefined) return at({ kind: 'group' }, group);
  const bracket = unclosedBracket(lines[line - 1] ?? '');
  if (bracket !== undefined) return at({ kind: 'bracket', found: bracket });
  const before = unclosedBracket(lines[line - 2] ?? '');
  if (before !== undefined) return at({ kind: 'bracket', found: before }, line - 1);
  const text = lines[line - 1] ?? '';
  const start = Math.min(failure.column ?? 1, Math.max(1, text.length));
  return { kind: 'syntax', found: excerpt(text.slice(start - 1) || text), line, column: start };
}

const firstLine = (lines: string[]): number =>
  Math.max(
    0,
    lines.findIndex((text) => text.trim() !== ''),
  ) + 1;

function excerpt(text: string): string {
  const plain = text.trim();
  return plain.length > excerptLength ? `${plain.slice(0, excerptLength)}…` : plain;
}

/** The line in which a quotation is opened that no line up to the error closes. */
function unclosedQuote(lines: string[]): number | undefined {
  let opened: number | undefined;
  lines.forEach((text, index) => {
    const quotes = text.split('"').length - 1;
    if (quotes % 2 === 1) opened = opened === undefined ? index + 1 : undefined;
  });
  return opened;
}

/** The line of a subgraph that lacks its `end`. */
function unclosedGroup(lines: string[]): number | undefined {
  const open: number[] = [];
  lines.forEach((text, index) => {
    if (/^\s*subgraph\b/.test(text)) open.push(index + 1);
    else if (/^\s*end\s*;?\s*$/.test(text)) open.pop();
  });
  return open.at(-1);
}

const partners: Record<string, string> = { '[': ']', '(': ')', '{': '}' };

/** A bracket that is opened in a line and not closed in it. */
function unclosedBracket(text: string): string | undefined {
  const open: string[] = [];
  for (const character of text.replace(/"[^"]*"/g, '')) {
    if (character in partners) open.push(character);
    else if (partners[open.at(-1) ?? ''] === character) open.pop();
  }
  return open.at(-1);
}
