import { idFromExpression } from '../../markdown/id-comment.ts';
import { isExpression, walk, type Node } from '../../markdown/nodes.ts';
import { halvesOf } from '../collection.ts';
import type { Finding } from '../problem.ts';
import { findingAt } from '../read-half.ts';
import type { Rule } from '../rule.ts';

/** The text holds no program: no imports, no exports, no expressions but the comments with ids. */
export const checkMdxCode: Rule = (collection) =>
  halvesOf(collection).flatMap((half) => {
    const findings: Finding[] = [];
    walk(half.tree, (node) => {
      const message = messageFor(node);
      if (message !== undefined) findings.push(findingAt(half, node, message));
    });
    return findings;
  });

function messageFor(node: Node): string | undefined {
  const shown = (node.value ?? '').split('\n')[0];
  if (node.type === 'mdxjsEsm') {
    return `Expected no imports or exports, but found "${shown}". Components of the vocabulary need no import.`;
  }
  if (!isExpression(node) || idFromExpression(node) !== undefined) return undefined;
  return `Expected no expression but ids ("{/* #k3f9 */}"), but found "{${shown}}". Literal braces stand in inline code.`;
}
