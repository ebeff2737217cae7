// The one adapter to the Markdown processor (Sätteri): everything else reads plain trees.
import { mdxToMdast } from 'satteri';
import type { Root } from './nodes.ts';

/** What came of parsing: the tree, or where and why it could not be read. */
export type Parsed =
  { ok: true; tree: Root } | { ok: false; line: number; column: number; message: string };

/** Parses MDX text; a syntax error is an answer, not an exception. */
export function parseMdx(text: string): Parsed {
  try {
    return { ok: true, tree: mdxToMdast(text) as unknown as Root };
  } catch (error) {
    return { ok: false, ...placeFromMessage((error as Error).message) };
  }
}

/** Sätteri puts the place into the message: `12:3: Expected … (mdx-jsx:rule)`. */
function placeFromMessage(message: string): { line: number; column: number; message: string } {
  const match = /^(\d+):(\d+): ([\s\S]*?)(?: \([\w-]+:[\w-]+\))?$/.exec(message);
  if (!match) return { line: 1, column: 1, message };
  return { line: Number(match[1]), column: Number(match[2]), message: match[3] ?? message };
}
