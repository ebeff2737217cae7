import { stripTrailingId, trailingId } from './id-comment.ts';
import { makeComponent, type Node } from './nodes.ts';

/** Wraps each heading and what follows it, up to the next heading of the same depth or a higher one, in a `<Section>`. */
export function wrapSections(nodes: Node[]): Node[] {
  const top: Node[] = [];
  const open: { depth: number; children: Node[] }[] = [];
  for (const node of nodes) {
    const depth = node.type === 'heading' ? (node.depth ?? 2) : undefined;
    if (depth === undefined) {
      (open.at(-1)?.children ?? top).push(node);
      continue;
    }
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const heading = makeComponent('Fragment', { slot: 'heading' }, stripTrailingId(node));
    const children = [heading];
    (open.at(-1)?.children ?? top).push(
      makeComponent('Section', { id: trailingId(node) }, children),
    );
    open.push({ depth, children });
  }
  return top;
}
