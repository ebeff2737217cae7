// The pair: one article with both languages, joined by id. Pages, search records and feeds are
// made from it. It presumes content that has passed the checks: both halves have the same ids.
import type { ArticleFacts } from '../schema/article.ts';
import type { Block, BlockKind } from './blocks.ts';
import type { Half } from './half.ts';
import { langs, type Lang } from './lang.ts';
import { numberSections } from './section-numbers.ts';

/** A passage in both languages. */
export interface PairedBlock {
  id: string;
  kind: BlockKind;
  /** The number among the article's figures or tables, from 1; undefined for other kinds. */
  number: number | undefined;
  sides: Record<Lang, Block>;
}

/** A heading with the blocks up to the next heading of any depth. */
export interface Section {
  id: string;
  /** As shown to the reader: `2.1.3`. */
  number: string;
  /** 2 for a chapter, 3 for a section, 4 for a subsection. */
  depth: number;
  heading: Record<Lang, string>;
  blocks: PairedBlock[];
}

/** An article: its facts, both halves, and the sections in reading order. */
export interface Article {
  slug: string;
  facts: ArticleFacts;
  halves: Record<Lang, Half>;
  sections: Section[];
}

/** Joins the two halves of an article by id. */
export function makeArticle(
  slug: string,
  facts: ArticleFacts,
  halves: Record<Lang, Half>,
): Article {
  const blocks = pairBlocks(halves);
  const headings = blocks.filter((block) => block.kind === 'section');
  const numbers = numberSections(headings.map((block) => block.sides.zh.node.depth ?? 2));
  const sections: Section[] = headings.map((block, index) => ({
    id: block.id,
    number: numbers[index] ?? '',
    depth: block.sides.zh.node.depth ?? 2,
    heading: { zh: block.sides.zh.text, en: block.sides.en.text },
    blocks: [],
  }));
  let current = -1;
  for (const block of blocks) {
    if (block.kind === 'section') current += 1;
    else sections[current]?.blocks.push(block);
  }
  return { slug, facts, halves, sections };
}

function pairBlocks(halves: Record<Lang, Half>): PairedBlock[] {
  const byId = Object.fromEntries(
    langs.map((lang) => [lang, new Map(halves[lang].blocks.map((block) => [block.id, block]))]),
  ) as Record<Lang, Map<string | undefined, Block>>;
  const counts = { table: 0, diagram: 0 };
  return halves.zh.blocks.flatMap((zh) => {
    const en = byId.en.get(zh.id);
    if (zh.id === undefined || !en) return [];
    const number =
      zh.kind === 'table' || zh.kind === 'diagram' ? (counts[zh.kind] += 1) : undefined;
    return [{ id: zh.id, kind: zh.kind, number, sides: { zh, en } }];
  });
}
