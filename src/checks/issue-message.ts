// What the schema library says about data, in the form in which we speak to authors.
import type { z } from 'zod';
import { nearestHint, oneOf } from './nearest.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** An issue in words, with the path to the key that it is about. */
export interface IssueMessage {
  path: Path;
  message: string;
}

/** Puts an issue into words, one message for each key; `data` is what was checked against `schema`. */
export function messagesFromIssue(issue: Issue, data: unknown, schema: z.ZodType): IssueMessage[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const allowed = allowedKeys(schema, path);
    return issue.keys.map((key) => ({ path: [...path, key], message: strangeKey(key, allowed) }));
  }
  if (issue.code === 'invalid_union') {
    const within = alternativeMeant(issue.errors).map((each) => ({
      ...each,
      path: [...path, ...each.path],
    }));
    return within.flatMap((each) => messagesFromIssue(each, data, schema));
  }
  const name = path.length > 0 ? `"${path.map(String).join('.')}"` : 'the file';
  if (issue.code === 'invalid_key') {
    const message = `Expected every key to be an id such as "k3f9", but found ${name}.`;
    return [{ path, message }];
  }
  const found = valueAt(data, path);
  const shown = found === undefined ? 'none' : show(found);
  const mend = issue.code === 'invalid_type' && issue.expected === 'string' ? quoteIt(found) : '';
  return [{ path, message: `Expected ${name} to be ${wanted(issue)}, but found ${shown}.${mend}` }];
}

/** Of the alternatives the one that the data come nearest to: where only keys are wrong, else the last, as a date is also a text. */
function alternativeMeant(alternatives: readonly Issue[][]): Issue[] {
  const isOfKeys = ({ code, path }: Issue): boolean =>
    code === 'unrecognized_keys' || path.length > 0;
  return alternatives.find((issues) => issues.every(isOfKeys)) ?? alternatives.at(-1) ?? [];
}

const strangeKey = (key: string, allowed: string[]): string =>
  `Expected one of the keys ${oneOf(allowed)}, but found "${key}".${nearestHint(key, allowed)}`;

/** What an issue asks for, as it stands after "to be". */
function wanted(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'invalid_format':
      return formatNames[issue.format] ?? `text that matches ${issue.pattern ?? issue.format}`;
    case 'too_small':
      return sizeName(issue.origin, issue.minimum, lowerBound(issue));
    case 'too_big':
      return sizeName(issue.origin, issue.maximum, issue.exact ? '' : 'at most ');
    default:
      return issue.message;
  }
}

const date = 'a date such as 2026-01-31';

const typeNames: Record<string, string> = {
  string: 'text',
  date,
  array: 'a list',
  object: 'a map of keys',
  record: 'a map of keys',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

const formatNames: Record<string, string> = { date };

function lowerBound(issue: { exact?: boolean; inclusive?: boolean }): string {
  if (issue.exact) return '';
  return issue.inclusive ? 'at least ' : 'more than ';
}

function sizeName(origin: string, size: number | bigint, bound: string): string {
  if (origin === 'string') return size === 1 ? 'text' : `text of ${bound}${size} characters`;
  if (origin === 'array') return `a list of ${bound}${size}`;
  return `${bound}${size}`;
}

function show(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (value !== null && typeof value === 'object') return 'a map of keys';
  if (value === null || value === '') return 'nothing';
  return typeof value === 'string' ? `"${value}"` : `the ${typeof value} ${JSON.stringify(value)}`;
}

const quoteIt = (found: unknown): string =>
  typeof found === 'number' || typeof found === 'boolean' ? ` Put it in quotes: '${found}'.` : '';

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null)?.[key], data);

/** The keys that an object schema, or the one that a path leads to, knows. */
function allowedKeys(schema: unknown, path: Path): string[] {
  return Object.keys(shapeOf(path.reduce(schemaWithin, schema)));
}

const schemaWithin = (schema: unknown, key: PropertyKey): unknown => {
  const { element, valueType } = schema as { element?: unknown; valueType?: unknown };
  return element ?? valueType ?? shapeOf(schema)[key] ?? {};
};

/** What stands around an object schema: a default, what may be null too, alternatives. */
interface Around {
  def?: { innerType?: unknown; options?: unknown[] };
}

/** The keys of an object schema with the schemas of their values. */
function shapeOf(schema: unknown): Record<PropertyKey, unknown> {
  const { shape, def } = schema as Partial<z.ZodObject> & Around;
  if (shape) return shape;
  if (def?.options) return Object.assign({}, ...def.options.map(shapeOf)) as typeof shape & object;
  return def?.innerType === undefined ? {} : shapeOf(def.innerType);
}
