// A block is what can be addressed: it has, or is to get, an id of its own.
import type { Root, Node } from '../markdown/nodes.ts';
import { childrenOf, isComponent, textOf } from '../markdown/nodes.ts';
import { idFromExpression, idFromMeta, trailingId } from '../markdown/id-comment.ts';
import { captionContent, isTableCaption } from '../markdown/table-caption.ts';

/** The kinds of addressable blocks. */
export type BlockKind = 'section' | 'paragraph' | 'item' | 'table' | 'row' | 'code' | 'diagram';

/** One addressable passage of one language's file. */
export interface Block {
  /** The id in the source, undefined where it is not stamped yet. */
  id: string | undefined;
  kind: BlockKind;
  /** The node that the block is made of: for an item or a row, the list item or table row. */
  node: Node;
  /** The node whose end holds the id: the heading, the paragraph, the caption, the last cell, the fence. */
  anchor: Node;
  /** What a reader reads: for a table its caption, for code and diagrams the source. */
  text: string;
}

/** Gives the blocks of a file in reading order; containers (notes, lists) are looked into. */
export function blocksFromTree(tree: Root): Block[] {
  return blocksFromSiblings(tree.children);
}

function blocksFromSiblings(nodes: Node[]): Block[] {
  return nodes.flatMap((node, index) => blocksFromNode(node, nodes[index - 1], nodes[index + 1]));
}

function blocksFromNode(node: Node, before: Node | undefined, after: Node | undefined): Block[] {
  switch (node.type) {
    case 'heading':
      return [makeBlock('section', node, node)];
    case 'paragraph':
      return isCaptionOf(node, after) ? [] : [makeBlock('paragraph', node, node)];
    case 'list':
      return childrenOf(node).flatMap(blocksFromItem);
    case 'table':
      return blocksFromTable(node, before);
    case 'code':
      return [{ ...makeBlock(codeKind(node), node, node), id: idFromMeta(node.meta) }];
    default:
      return isComponent(node) ? blocksFromComponent(node, after) : [];
  }
}

/** A component that holds text only, on a line of its own, is a paragraph; others are containers. */
function blocksFromComponent(node: Node, after: Node | undefined): Block[] {
  const inner = blocksFromSiblings(childrenOf(node));
  if (inner.length > 0 || textOf(node) === '') return inner;
  const id = after && idFromExpression(after);
  return [{ ...makeBlock('paragraph', node, id === undefined ? node : (after ?? node)), id }];
}

function blocksFromItem(item: Node): Block[] {
  const [first, ...rest] = childrenOf(item);
  if (!first) return [];
  const [alone] = isComponent(first) ? blocksFromComponent(first, rest[0]) : [];
  // An item that is one component, as `- <Lost>…</Lost>`, is no paragraph to the parser.
  if (alone?.node === first) {
    return [{ ...alone, kind: 'item', node: item }, ...blocksFromSiblings(rest)];
  }
  return [makeBlock('item', item, first), ...blocksFromSiblings(rest)];
}

function blocksFromTable(table: Node, before: Node | undefined): Block[] {
  const caption = before && isTableCaption(before) ? before : undefined;
  const rows = childrenOf(table)
    .slice(1)
    .map((row) => makeBlock('row', row, childrenOf(row).at(-1) ?? row));
  const text = caption ? captionContent(caption).map(textOf).join('') : '';
  return [{ ...makeBlock('table', table, caption ?? table), text }, ...rows];
}

function makeBlock(kind: BlockKind, node: Node, anchor: Node): Block {
  return { id: trailingId(anchor), kind, node, anchor, text: blockText(kind, node, anchor) };
}

function blockText(kind: BlockKind, node: Node, anchor: Node): string {
  if (kind === 'row')
    return childrenOf(node)
      .map((cell) => textOf(cell).trim())
      .join(' | ');
  return textOf(kind === 'item' ? anchor : node).trim();
}

const codeKind = (node: Node): BlockKind => (node.lang === 'mermaid' ? 'diagram' : 'code');

const isCaptionOf = (node: Node, after: Node | undefined): boolean =>
  isTableCaption(node) && after?.type === 'table';
