import type { Block } from '../model/blocks.ts';

/** Names the kind of a passage for an author; a section with its number signs, which say its depth. */
export function kindName({ kind, node }: Block): string {
  if (kind === 'section') return `section with "${'#'.repeat(node.depth ?? 2)}"`;
  if (kind === 'row') return 'table row';
  if (kind === 'item') return 'list item';
  return kind === 'code' ? 'code block' : kind;
}
