import { childrenOf, isComponent, walk, type Node } from '../../markdown/nodes.ts';
import { halvesOf } from '../collection.ts';
import type { Finding } from '../problem.ts';
import { findingAt } from '../read-half.ts';
import type { Rule } from '../rule.ts';

/** A list item begins with text, whose end holds its id. */
export const checkItemText: Rule = (collection) =>
  halvesOf(collection).flatMap((half) => {
    const findings: Finding[] = [];
    walk(half.tree, (node) => {
      if (node.type !== 'listItem' || beginsWithText(node)) return;
      const found = childrenOf(node)[0]?.type ?? 'nothing';
      const message = `Expected a list item to begin with text, but found ${found}.`;
      findings.push(findingAt(half, node, message));
    });
    return findings;
  });

function beginsWithText(item: Node): boolean {
  const [first] = childrenOf(item);
  if (!first) return false;
  return first.type === 'paragraph' || (isComponent(first) && childrenOf(first).every(isInline));
}

const isInline = (node: Node): boolean =>
  ['text', 'strong', 'emphasis', 'inlineCode'].includes(node.type);
