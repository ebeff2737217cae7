// Ids stand in the source as trailing comments: `Some text. {/* #k3f9 */}`, and in a code fence's
// info string: ```go title="main.go" {/* #k3f9 */}. MDX rejects the usual `{#id}`.
import { childrenOf, isExpression, type Node } from './nodes.ts';

/** What an id may look like: a letter, then 3 to 7 letters or digits, all lower case. */
export const idPattern = /^[a-z][a-z0-9]{3,7}$/;

const comment = /^\/\*\s*#(\S+)\s*\*\/$/;
const metaComment = /\{\/\*\s*#(\S+)\s*\*\/\}\s*$/;

/** Gives the id that an MDX expression holds as a comment, undefined where it is no id comment. */
export function idFromExpression(node: Node): string | undefined {
  return isExpression(node) ? comment.exec((node.value ?? '').trim())?.[1] : undefined;
}

/** Gives the id in a code fence's info string. */
export const idFromMeta = (meta: string | null | undefined): string | undefined =>
  metaComment.exec(meta ?? '')?.[1];

/** Gives a code fence's info string without the id. */
export const stripIdFromMeta = (meta: string | null | undefined): string =>
  (meta ?? '').replace(metaComment, '').trim();

/** Gives the id at the end of a heading, paragraph or table cell. */
export function trailingId(node: Node): string | undefined {
  const last = childrenOf(node).at(-1);
  return last && idFromExpression(last);
}

/** Gives a copy of a node's children without the trailing id comment and the space before it. */
export function stripTrailingId(node: Node): Node[] {
  const children = childrenOf(node);
  if (trailingId(node) === undefined) return children;
  const rest = children.slice(0, -1);
  const last = rest.at(-1);
  if (last?.type !== 'text') return rest;
  const value = (last.value ?? '').trimEnd();
  return value === '' ? rest.slice(0, -1) : [...rest.slice(0, -1), { ...last, value }];
}
