import type { Article } from './article.ts';
import type { BlockKind } from './blocks.ts';

/** Gives how many blocks of each kind an article has. */
export function countKinds(article: Article): Record<BlockKind, number> {
  const counts = { section: 0, paragraph: 0, item: 0, table: 0, row: 0, code: 0, diagram: 0 };
  for (const section of article.sections) {
    counts.section += 1;
    for (const block of section.blocks) counts[block.kind] += 1;
  }
  return counts;
}
