// Where a chart's nodes stand in its text, and what the caret in the text stands at. The text is
// read as a reader reads it, line by line: the parser tells no places.

/** What of a line names no node: labels, and comments. */
const words = /"[^"]*"|\|[^|]*\||%%.*$|\[[^\]]*\]|\([^)]*\)|\{[^}]*\}/g;
/** What follows a node's id where its label or shape is given. */
const definition = /^\s*(?:[[({>]|@\{)/;

const blankWords = (line: string): string =>
  line.replace(words, (match) => ' '.repeat(match.length));

/** An id as a word of its own: neither in a longer one nor in one with hyphens. */
function patternOf(id: string): RegExp {
  const name = id.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const edge = String.raw`[\p{L}\p{N}_]`;
  return new RegExp(`(?<!${edge}|${edge}-)${name}(?!${edge}|-${edge})`, 'gu');
}

/** A place in a text: line and column, counted from 1. */
export interface TextPlace {
  line: number;
  column: number;
}

/** Finds where a text gives a node its label, else where it first names it. */
export function placeInText(source: string, id: string): TextPlace | undefined {
  const pattern = patternOf(id);
  let first: TextPlace | undefined;
  for (const [index, line] of source.split('\n').entries()) {
    for (const match of blankWords(line).matchAll(pattern)) {
      const place = { line: index + 1, column: match.index + 1 };
      if (definition.test(line.slice(match.index + id.length))) return place;
      first ??= place;
    }
  }
  return first;
}

/** Gives the node at whose id or label the caret stands, else all that its line names, in their order. */
export function idsAtCaret(source: string, caret: number, ids: readonly string[]): string[] {
  const start = source.lastIndexOf('\n', caret - 1) + 1;
  const line = blankWords(source.slice(start).split('\n', 1)[0] ?? '');
  const at = caret - start;
  const named = ids
    .filter((id) => line.includes(id))
    .flatMap((id) => Array.from(line.matchAll(patternOf(id)), ({ index }) => ({ id, index })))
    .toSorted((a, b) => a.index - b.index);
  // A label is blank, and so is the space before an arrow.
  const reach = (end: number): number => end + (/^\s*/.exec(line.slice(end))?.[0].length ?? 0);
  const own = named.filter(({ id, index }) => index <= at && at < reach(index + id.length));
  return (own.length > 0 ? own : named).map(({ id }) => id);
}
