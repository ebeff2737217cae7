import { childrenOf, textOf } from '../../markdown/nodes.ts';
import type { Article, PairedBlock, Section } from '../../model/article.ts';
import type { BlockKind } from '../../model/blocks.ts';
import { langs, type Lang } from '../../model/lang.ts';
import type { RecordKind, RecordPassage, SearchRecord } from './record.ts';

const kindOf: Record<BlockKind, RecordKind> = {
  section: 'text',
  paragraph: 'text',
  item: 'text',
  table: 'table',
  row: 'table',
  diagram: 'diagram',
  code: 'code',
};

/** Gives a diagram's text in a language: its caption, its labels and its outline, not its source. */
export type DiagramText = (id: string, lang: Lang) => string[];

/** Makes the records of all articles: one for each section and language, and one for each article's head. */
export function recordsFromArticles(articles: Article[], diagramText: DiagramText): SearchRecord[] {
  const pairs = articles.flatMap((article) =>
    [undefined, ...article.sections].map((section) => ({ article, section })),
  );
  return pairs.flatMap(({ article, section }, place) =>
    langs.map((lang) => ({
      slug: article.slug,
      lang,
      place,
      ...(section ? sectionPart(section, lang, diagramText) : headPart(article, lang)),
    })),
  );
}

type Part = Pick<SearchRecord, 'id' | 'number' | 'headings' | 'passages'>;

const sectionPart = (section: Section, lang: Lang, diagramText: DiagramText): Part => ({
  id: section.id,
  number: section.number,
  headings: section.heading,
  passages: section.blocks.map((block) => passageFromBlock(block, lang, diagramText)),
});

function headPart({ halves }: Article, lang: Lang): Part {
  const { summary, stance, unproved, points } = halves[lang].data;
  const texts = [summary, stance, unproved, ...points];
  return {
    id: '',
    number: '',
    headings: { zh: halves.zh.data.title, en: halves.en.data.title },
    passages: texts.map((text) => ({ id: '', kind: 'text', text })),
  };
}

function passageFromBlock(block: PairedBlock, lang: Lang, diagramText: DiagramText): RecordPassage {
  return { id: block.id, kind: kindOf[block.kind], text: blockText(block, lang, diagramText) };
}

function blockText(block: PairedBlock, lang: Lang, diagramText: DiagramText): string {
  const { text, node } = block.sides[lang];
  switch (block.kind) {
    case 'diagram':
      return diagramText(block.id, lang).join('\n');
    case 'table': {
      const [columns] = childrenOf(node);
      const names = columns ? childrenOf(columns).map((cell) => textOf(cell).trim()) : [];
      return [text, names.join(' | ')].join('\n');
    }
    default:
      return text;
  }
}
