import { childrenOf, type Node } from '../../markdown/nodes.ts';
import { halvesOf } from '../collection.ts';
import type { Finding } from '../problem.ts';
import { findingAt, type ReadHalf } from '../read-half.ts';
import type { Rule } from '../rule.ts';

/** What Markdown has and an edition does not: nothing of it could be addressed by an id. */
const unknown: Record<string, string> = {
  blockquote: 'a block quotation (">")',
  thematicBreak: 'a rule ("---")',
  definition: 'a link definition ("[…]: …")',
  linkReference: 'a link by reference ("[…][…]")',
  imageReference: 'an image by reference',
  image: 'an image',
  footnoteReference: 'a footnote',
  footnoteDefinition: 'a footnote',
};

/** The text is made of headings, paragraphs, lists, tables, code, diagrams and components. */
export const checkMarkdownFeature: Rule = (collection) =>
  halvesOf(collection).flatMap((half) => findIn(half, half.tree));

function findIn(half: ReadHalf, node: Node): Finding[] {
  const name = unknown[node.type];
  if (name === undefined) return childrenOf(node).flatMap((child) => findIn(half, child));
  const wanted = 'a heading, paragraph, list, table, code block, diagram or component';
  return [findingAt(half, node, `Expected ${wanted}, but found ${name}.`)];
}
