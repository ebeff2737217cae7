import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** A file of the engine, read for the tests that hold its shape. */
export interface SourceFile {
  /** From the project's root, with `/`. */
  path: string;
  text: string;
  /** The text without its comments. */
  code: string;
  /** What it imports other than types: a path from the project's root for a file of the engine, else the package as written. */
  imports: string[];
}

/** Reads every file under `src/`. */
export const readSourceFiles = (): SourceFile[] =>
  globSync('src/**/*.{ts,js,astro,css}')
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      const code = withoutComments(text);
      return { path, text, code, imports: importsOf(path, code) };
    });

/** Takes block comments, HTML comments and line comments away; `//` after a colon is an address. */
export const withoutComments = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(?<!:)\/\/.*$/gm, '');

const importing = [
  /\b(?:import|export)\b(?!\s+type\b)[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g,
  /\bimport\s*\(?\s*['"]([^'"]+)['"]/g,
];

/** Gives what a file's code imports other than types. */
export function importsOf(path: string, code: string): string[] {
  const names = importing.flatMap((pattern) => [...code.matchAll(pattern)].map((hit) => hit[1]));
  return [...new Set(names)].flatMap((name) => {
    if (name === undefined) return [];
    if (name.startsWith('#src/')) return [name.slice(1)];
    return [name.startsWith('.') ? posix.join(posix.dirname(path), name) : name];
  });
}
