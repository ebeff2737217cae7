import type { Article, PairedBlock, Section } from '../model/article.ts';
import type { BlockKind } from '../model/blocks.ts';
import { langs, type Lang } from '../model/lang.ts';
import type { RecordKind, SearchRecord } from './record.ts';

const kindOf: Partial<Record<BlockKind, RecordKind>> = {
  paragraph: 'text',
  item: 'text',
  table: 'table',
  diagram: 'diagram',
  code: 'code',
};

/** Gives a diagram's text in a language: its caption and its outline, not its source. */
export type DiagramText = (id: string, lang: Lang) => string[];

/** Makes the records of an article: one a section and language. */
export function recordsFromArticle(article: Article, diagramText: DiagramText): SearchRecord[] {
  return langs.flatMap((lang) =>
    article.sections.map((section) => makeRecord(article, section, lang, diagramText)),
  );
}

function makeRecord(
  article: Article,
  section: Section,
  lang: Lang,
  diagramText: DiagramText,
): SearchRecord {
  return {
    slug: article.slug,
    lang,
    id: section.id,
    number: section.number,
    heading: section.heading[lang],
    articleTitle: article.halves[lang].data.title,
    kinds: [...new Set(section.blocks.flatMap((block) => kindOf[block.kind] ?? []))],
    passages: section.blocks.flatMap((block) => blockTexts(block, lang, diagramText)),
  };
}

const blockTexts = (block: PairedBlock, lang: Lang, diagramText: DiagramText): string[] =>
  block.kind === 'diagram' ? diagramText(block.id, lang) : [block.sides[lang].text];
