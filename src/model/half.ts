import type { Root } from '../markdown/nodes.ts';
import type { HalfData } from '../schema/half.ts';
import { blocksFromTree, type Block } from './blocks.ts';
import type { Lang } from './lang.ts';

/** One language of an article: a file, read. */
export interface Half {
  lang: Lang;
  /** The path of the file from the project's root, for messages. */
  file: string;
  data: HalfData;
  tree: Root;
  blocks: Block[];
}

/** Makes a half from a parsed file. */
export const makeHalf = (lang: Lang, file: string, data: HalfData, tree: Root): Half => ({
  lang,
  file,
  data,
  tree,
  blocks: blocksFromTree(tree),
});
