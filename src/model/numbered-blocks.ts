import { childrenOf, textOf } from '../markdown/nodes.ts';
import type { Article, PairedBlock, Section } from './article.ts';
import type { Lang } from './lang.ts';

/** A table or diagram with the section in which it stands. */
export interface NumberedBlock {
  block: PairedBlock;
  section: Section;
}

/** Gives the tables or the diagrams of an article, in reading order. */
export const numberedBlocks = (article: Article, kind: 'table' | 'diagram'): NumberedBlock[] =>
  article.sections.flatMap((section) =>
    section.blocks.filter((block) => block.kind === kind).map((block) => ({ block, section })),
  );

/** Gives the heads of a table's columns; an empty one, as over row heads, is left out. */
export function columnsOf({ sides }: PairedBlock, lang: Lang): string[] {
  const [head] = childrenOf(sides[lang].node);
  const cells = head ? childrenOf(head).map((cell) => textOf(cell).trim()) : [];
  return cells.filter((text) => text !== '');
}
