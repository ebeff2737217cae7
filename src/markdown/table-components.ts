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
  const id = caption && trailingId(caption);
  return makeComponent('DataTable', { id }, [
    makeComponent('Fragment', { slot: 'caption' }, caption ? captionContent(caption) : []),
    makeComponent('thead', {}, header ? [headerRow(header, { table: id, align })] : []),
    makeComponent(
      'tbody',
      {},
      rows.map((row, index) => bodyRow(row, index, { table: id, align })),
    ),
  ]);
}

/** What the cells of a table have in common. */
interface Shared {
  table: string | undefined;
  align: (string | null)[];
}

function headerRow(row: Node, shared: Shared): Node {
  const cells = childrenOf(row).map((cell, column) =>
    makeComponent('HeadCell', placeOf(column, shared), childrenOf(cell)),
  );
  return makeComponent('tr', {}, cells);
}

function bodyRow(row: Node, index: number, shared: Shared): Node {
  const cells = childrenOf(row);
  const id = trailingId(cells.at(-1) ?? row);
  return makeComponent(
    'tr',
    { id },
    cells.map((cell, column) =>
      makeComponent(
        'Cell',
        { row: String(index), ...placeOf(column, shared) },
        stripTrailingId(cell),
      ),
    ),
  );
}

/** Where a cell stands, by which its component knows what it says. */
const placeOf = (column: number, { table, align }: Shared): Record<string, string | undefined> => ({
  table,
  column: String(column),
  align: align[column] ?? undefined,
});
