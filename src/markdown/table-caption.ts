// A table's caption is the paragraph directly before it, beginning with `Table:` (as in Pandoc);
// the caption's trailing comment holds the table's id.
import { childrenOf, type Node } from './nodes.ts';
import { stripTrailingId } from './id-comment.ts';

const marker = /^Table:\s*/;

/** Tells whether a paragraph is a table's caption. */
export const isTableCaption = (node: Node): boolean =>
  node.type === 'paragraph' && marker.test(childrenOf(node)[0]?.value ?? '');

/** Gives the inline content of a caption without the marker and the id. */
export function captionContent(node: Node): Node[] {
  const [first, ...rest] = stripTrailingId(node);
  if (!first) return [];
  const value = (first.value ?? '').replace(marker, '');
  return value === '' ? rest : [{ ...first, value }, ...rest];
}
