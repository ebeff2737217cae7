import { idFromExpression, stripTrailingId, trailingId } from './id-comment.ts';
import { childrenOf, isComponent, type Node } from './nodes.ts';

/** Turns the trailing id comments of paragraphs and list items into `id` attributes, all through a tree. */
export function liftIds(nodes: Node[]): Node[] {
  return nodes.flatMap((node, index) => {
    if (idFromExpression(node) !== undefined) return [];
    return [liftId(node, nodes[index + 1])];
  });
}

function liftId(node: Node, after: Node | undefined): Node {
  switch (node.type) {
    case 'paragraph':
      return withId({ ...node, children: stripTrailingId(node) }, trailingId(node));
    case 'listItem':
      return liftItemId(node);
    case 'heading':
    case 'table':
      return node;
    default:
      return isComponent(node) ? liftComponentId(node, after) : liftChildren(node);
  }
}

/** An item's id stands at the end of its first paragraph; further paragraphs have ids of their own. */
function liftItemId(item: Node): Node {
  const [first, ...rest] = childrenOf(item);
  if (first?.type !== 'paragraph') return liftChildren(item);
  const bare = { ...first, children: stripTrailingId(first) };
  return withId({ ...item, children: [bare, ...liftIds(rest)] }, trailingId(first));
}

/** Text in a component on a line of its own is a paragraph; its id stands behind the closing tag. */
function liftComponentId(node: Node, after: Node | undefined): Node {
  const id = after && idFromExpression(after);
  if (id === undefined) return liftChildren(node);
  return withId({ type: 'paragraph', children: [{ ...node, type: 'mdxJsxTextElement' }] }, id);
}

const liftChildren = (node: Node): Node =>
  node.children ? { ...node, children: liftIds(node.children) } : node;

const withId = (node: Node, id: string | undefined): Node =>
  id === undefined ? node : { ...node, data: { hProperties: { id } } };
