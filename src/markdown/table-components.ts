// Tables are written out as plain tags inside one component: the processor's own table output
// aligns with `style` attributes, which the Content-Security-Policy forbids.
import { stripTrailingId, trailingId } from './id-comment.ts';
import { childrenOf, makeComponent, type Node } from './nodes.ts';
import { captionContent, isTableCaption } from './table-caption.ts';

/** Turns each table and the caption before it into a `<DataTable>`, all through a tree. */
export function replaceTables(nodes: Node[]): Node[] {
  return nodes.flatMap((node, index) => {
    if (isTableCaption(node) && nodes[index + 1]?.type === 'table') return [];
    if (node.type === 'table') return [componentFromTable(node, nodes[index - 1])];
    return [node.children ? { ...node, children: replaceTables(node.children) } : node];
  });
}

function componentFromTable(table: Node, before: Node | undefined): Node {
  const caption = before && isTableCaption(before) ? before : undefined;
  const [header, ...rows] = childrenOf(table);
  const align = table.align ?? [];
  return makeComponent('DataTable', { id: caption && trailingId(caption) }, [
    makeComponent('Fragment', { slot: 'caption' }, caption ? captionContent(caption) : []),
    makeComponent('thead', {}, header ? [headerRow(header, align)] : []),
    makeComponent(
      'tbody',
      {},
      rows.map((row) => bodyRow(row, align)),
    ),
  ]);
}

function headerRow(row: Node, align: (string | null)[]): Node {
  return makeComponent(
    'tr',
    {},
    childrenOf(row).map((cell, column) =>
      makeComponent(
        'th',
        { scope: 'col', 'data-align': align[column] ?? undefined },
        childrenOf(cell),
      ),
    ),
  );
}

function bodyRow(row: Node, align: (string | null)[]): Node {
  const cells = childrenOf(row);
  const id = trailingId(cells.at(-1) ?? row);
  return makeComponent(
    'tr',
    { id },
    cells.map((cell, column) =>
      column === 0
        ? makeComponent('th', { scope: 'row' }, stripTrailingId(cell))
        : makeComponent('Cell', { align: align[column] ?? undefined }, stripTrailingId(cell)),
    ),
  );
}
