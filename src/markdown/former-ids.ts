// A passage that took in others goes on answering to their ids: an empty element with each of them
// stands at its beginning, so that an old link lands without script.
import { childrenOf, makeComponent, type Node } from './nodes.ts';

/** The ids that passages had before, by the id they have now. */
export type FormerIds = ReadonlyMap<string, readonly string[]>;

/** Puts an empty element for every former id into, or before, the passage that has taken it in. */
export function addFormerIds(nodes: Node[], former: FormerIds): Node[] {
  if (former.size === 0) return nodes;
  return nodes.flatMap((node) => {
    const ids = former.get(idOf(node) ?? '') ?? [];
    const within = node.children
      ? { ...node, children: addFormerIds(node.children, former) }
      : node;
    if (ids.length === 0) return [within];
    const into = placeIn(within);
    return into ? [prepend(within, into, ids)] : [...markers(ids, 'mdxJsxFlowElement'), within];
  });
}

function idOf(node: Node): string | undefined {
  const { id } = (node.data?.['hProperties'] ?? {}) as { id?: string };
  const attribute = node.attributes?.find(({ name }) => name === 'id')?.value;
  return id ?? (typeof attribute === 'string' ? attribute : undefined);
}

/** The node under a passage whose text is the first: of a section its heading, of a table its caption, of a row its first cell. Code and diagrams have none. */
function placeIn(node: Node): Node | undefined {
  if (node.type === 'paragraph') return node;
  const [first] = childrenOf(node);
  const isPlace =
    node.type === 'listItem' || ['Section', 'DataTable', 'tr'].includes(node.name ?? '');
  return isPlace ? first : undefined;
}

function prepend(node: Node, place: Node, ids: readonly string[]): Node {
  if (node !== place) {
    const children = childrenOf(node).map((child) =>
      child === place ? prepend(child, child, ids) : child,
    );
    return { ...node, children };
  }
  return { ...node, children: [...markers(ids, 'mdxJsxTextElement'), ...childrenOf(node)] };
}

const markers = (ids: readonly string[], type: string): Node[] =>
  ids.map((id) => ({ ...makeComponent('span', { id, class: 'former' }), type }));
