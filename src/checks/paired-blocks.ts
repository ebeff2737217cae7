import type { Block } from '../model/blocks.ts';
import type { ReadArticle } from './collection.ts';
import type { ReadHalf } from './read-half.ts';

/** Both halves of an article, where both can be read. */
export interface ReadPair {
  zh: ReadHalf;
  en: ReadHalf;
}

/** Two blocks that have the same id. */
export interface BlockPair {
  id: string;
  zh: Block;
  en: Block;
}

/** Gives both halves of an article, none where one is missing or is no MDX. */
export function pairOf(article: ReadArticle): ReadPair[] {
  const { zh, en } = article.halves;
  return zh && en && !zh.syntax && !en.syntax ? [{ zh, en }] : [];
}

/** Joins the blocks of two halves by id, in the order of the first; blocks of an id that stands twice are left to another rule. */
export function pairedBlocks({ zh, en }: ReadPair): BlockPair[] {
  const others = blocksById(en);
  return [...blocksById(zh)].flatMap(([id, block]) => {
    const other = others.get(id);
    return other ? [{ id, zh: block, en: other }] : [];
  });
}

/** Gives the first block of each id. */
export function blocksById(half: ReadHalf): Map<string, Block> {
  const byId = new Map<string, Block>();
  for (const block of half.blocks) {
    if (block.id !== undefined && !byId.has(block.id)) byId.set(block.id, block);
  }
  return byId;
}
