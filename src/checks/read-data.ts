// Data files (YAML, JSON, front matter) against their schema, with the place of each problem.
import { isMap, isNode, isPair, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { messagesFromIssue } from './issue-message.ts';
import type { Finding, Place } from './problem.ts';

/** A data file, read as far as it can be read. */
export interface ReadData<T> {
  path: string;
  /** undefined where the file is missing or against its schema. */
  value: T | undefined;
  findings: Finding[];
  /** Gives the place of a key, or of the nearest thing that holds it. */
  placeOf: (keys: readonly PropertyKey[]) => Place;
}

/** Makes the data of a file that is not there, which is a problem unless `value` stands for it. */
export function absentData<T>(path: string, value?: T): ReadData<T> {
  const message = 'Expected this file, but found none.';
  const findings = value === undefined ? [{ file: path, line: 1, column: 1, message }] : [];
  return { path, value, findings, placeOf: () => ({ line: 1, column: 1 }) };
}

/** Reads YAML, of which JSON is a part; `linesBefore` is how many lines of the file stand above it. */
export function readData<T>(
  path: string,
  text: string,
  schema: z.ZodType<T>,
  linesBefore = 0,
): ReadData<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + linesBefore, column: col };
  };
  const placeOf = (keys: readonly PropertyKey[]) => placeAt(offsetOf(document, keys));
  const syntax = document.errors.map((error) => ({
    file: path,
    ...placeAt(error.pos[0]),
    message: `Expected YAML, but found what cannot be read: ${firstLine(error.message)}.`,
  }));
  if (syntax.length > 0) return { path, value: undefined, findings: syntax, placeOf };
  const data: unknown = document.toJS() ?? {};
  const parsed = schema.safeParse(data);
  const issues = parsed.success ? [] : parsed.error.issues;
  const findings = issues
    .flatMap((issue) => messagesFromIssue(issue, data, schema))
    .map((issue) => ({ file: path, ...placeOf(issue.path), message: issue.message }));
  return { path, value: parsed.data, findings, placeOf };
}

/** The offset of the key that a path leads to, or of the last key on the way that exists. */
function offsetOf(document: Document, keys: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of keys) {
    const pair = isMap(node) ? node.items.find((item) => keyOf(item) === String(key)) : undefined;
    const entry = pair ? pair.key : itemOf(node, key);
    if (!isNode(entry) || !entry.range) break;
    offset = entry.range[0];
    node = pair ? pair.value : entry;
  }
  return offset;
}

const keyOf = (item: unknown): string =>
  isPair(item) ? String((item.key as { value?: unknown } | null)?.value) : '';

const itemOf = (node: unknown, key: PropertyKey): unknown =>
  (node as { items?: unknown[] } | null | undefined)?.items?.[Number(key)];

/** yaml appends the place and an excerpt to its messages. */
const firstLine = (message: string): string =>
  (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '').replace(/\.$/, '');
