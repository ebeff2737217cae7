import { defineMdastPlugin } from 'satteri';
import { editionTree } from './edition-tree.ts';
import type { Root } from './nodes.ts';

/** The engine's transforms as one plugin of the Markdown processor, which works on plain copies of its tree. */
export const editionPlugin = defineMdastPlugin({
  name: 'edition',
  before(root, context) {
    const plain = JSON.parse(JSON.stringify(root)) as Root;
    context.replaceNode(root, editionTree(plain));
  },
});
