import { idFromMeta, stripIdFromMeta } from './id-comment.ts';
import { childrenOf, makeComponent, type Node } from './nodes.ts';

const titlePattern = /\btitle="([^"]*)"/;

/** Gives the title in a code fence's info string. */
export const titleFromMeta = (meta: string | null | undefined): string | undefined =>
  titlePattern.exec(stripIdFromMeta(meta))?.[1];

/** Turns fences into components all through a tree: `<Diagram>` for Mermaid, `<CodeBlock>` for the rest. */
export function replaceFences(nodes: Node[]): Node[] {
  return nodes.map((node) => {
    if (node.type === 'code') return componentFromFence(node);
    return node.children ? { ...node, children: replaceFences(childrenOf(node)) } : node;
  });
}

function componentFromFence(node: Node): Node {
  const id = idFromMeta(node.meta);
  if (node.lang === 'mermaid') return makeComponent('Diagram', { id });
  return makeComponent('CodeBlock', {
    id,
    code: node.value ?? '',
    lang: node.lang ?? 'text',
    title: titleFromMeta(node.meta),
  });
}
