import { expect, test } from 'playwright/test';
import { editionTree } from '#src/markdown/edition-tree.ts';
import { childrenOf, walk, type Node } from '#src/markdown/nodes.ts';
import { parseMdx } from '#src/markdown/parse-mdx.ts';

const text = `## Heat {/* #head */}

A paragraph. {/* #para */}

- An item {/* #item */}

Table: Teas {/* #tabl */}

| Tea | Heat |
| --- | --- |
| Green | 80 {/* #roww */} |

\`\`\`go {/* #code */}
a
\`\`\`

\`\`\`mermaid {/* #diag */}
flowchart TD
\`\`\`

<Lost>x</Lost> {/* #lost */}
`;

/** Gives the node in which, or before which, the marker of an id stands. */
function holderOf(tree: Node, id: string): { holder: Node; next: Node | undefined } | undefined {
  let found: ReturnType<typeof holderOf>;
  walk(tree, (node, parent) => {
    if (node.name !== 'span' || !parent || found) return;
    if (node.attributes?.find(({ name }) => name === 'id')?.value !== id) return;
    const siblings = childrenOf(parent);
    found = { holder: parent, next: siblings[siblings.indexOf(node) + 1] };
  });
  return found;
}

const places: [id: string, what: string, holder: string][] = [
  ['head', 'a section stands in its heading', 'Fragment'],
  ['para', 'a paragraph stands in it', 'paragraph'],
  ['item', 'an item stands in its text', 'paragraph'],
  ['tabl', 'a table stands in its caption', 'Fragment'],
  ['roww', 'a row stands in its first cell', 'Cell'],
  ['lost', 'a component on a line of its own stands in its paragraph', 'paragraph'],
];

for (const [id, what, holder] of places) {
  test(`the former id of ${what}`, () => {
    const parsed = parseMdx(text);
    if (!parsed.ok) throw new Error(parsed.message);
    const tree = editionTree(parsed.tree, () => new Map(), new Map([[id, ['old1', 'old2']]]));
    const found = holderOf(tree, 'old1');
    expect(found?.holder.name ?? found?.holder.type).toBe(holder);
    expect(holderOf(tree, 'old2')?.holder).toBe(found?.holder);
  });
}

for (const [id, name] of [
  ['code', 'CodeBlock'],
  ['diag', 'Diagram'],
] as const) {
  test(`the former id of a ${name} stands before it`, () => {
    const parsed = parseMdx(text);
    if (!parsed.ok) throw new Error(parsed.message);
    const tree = editionTree(parsed.tree, () => new Map(), new Map([[id, ['old1']]]));
    expect(holderOf(tree, 'old1')?.next?.name).toBe(name);
  });
}
