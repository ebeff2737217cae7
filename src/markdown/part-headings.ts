import { childrenOf, makeComponent, type Node } from './nodes.ts';
import { isWhole, partWords } from './part-words.ts';

/** Keeps the Chinese words of headings whole at a line's end. */
export const partHeadings = (nodes: Node[]): Node[] =>
  nodes.map((node) =>
    node.type === 'heading' ? { ...node, children: childrenOf(node).flatMap(partNode) } : node,
  );

/** Text between two words that are kept whole stays one node. */
function partNode(node: Node): Node[] {
  if (node.type !== 'text') return [node];
  const parts: Node[] = [];
  for (const piece of partWords(node.value ?? '')) {
    const last = parts.at(-1);
    const text: Node = { type: 'text', value: piece };
    if (isWhole(piece)) parts.push(wholeWord(text));
    else if (last?.type === 'text') last.value = `${last.value ?? ''}${piece}`;
    else parts.push(text);
  }
  return parts;
}

const wholeWord = (text: Node): Node => ({
  ...makeComponent('span', { class: 'word' }, [text]),
  type: 'mdxJsxTextElement',
});
