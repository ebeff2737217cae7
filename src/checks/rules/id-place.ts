import { idFromExpression, idFromMeta } from '../../markdown/id-comment.ts';
import { childrenOf, walk, type Node } from '../../markdown/nodes.ts';
import type { Block } from '../../model/blocks.ts';
import { halvesOf } from '../collection.ts';
import type { Finding } from '../problem.ts';
import { findingAt, type ReadHalf } from '../read-half.ts';
import type { Rule } from '../rule.ts';

/** An id stands at the end of the passage that it names, and a passage has one. */
export const checkIdPlace: Rule = (collection) =>
  halvesOf(collection).flatMap((half) => [...strayComments(half), ...strayInFences(half)]);

function strayComments(half: ReadHalf): Finding[] {
  const used = new Set(half.blocks.map(idNode));
  const stray: Finding[] = [];
  walk(half.tree, (node) => {
    const id = idFromExpression(node);
    if (id !== undefined && !used.has(node)) stray.push(findingAt(half, node, messageFor(id)));
  });
  return stray;
}

const strayInFences = (half: ReadHalf): Finding[] =>
  half.blocks.flatMap(({ node }) => {
    const id = /\/\*\s*#(\S+?)\s*\*\//.exec(node.meta ?? '')?.[1];
    return id === undefined || idFromMeta(node.meta) !== undefined
      ? []
      : [findingAt(half, node, messageFor(id))];
  });

/** The comment that holds a block's id. */
const idNode = ({ anchor }: Block): Node | undefined =>
  idFromExpression(anchor) === undefined ? childrenOf(anchor).at(-1) : anchor;

const messageFor = (id: string): string =>
  `Expected the id "#${id}" to stand once, at the end of a passage, but found it elsewhere. Take it out, or move it there.`;
