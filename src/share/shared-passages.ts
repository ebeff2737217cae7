import type { Article } from '../model/article.ts';
import type { BlockKind } from '../model/blocks.ts';
import { langs, type Lang } from '../model/lang.ts';
import { tableOfRow } from './quote.ts';
import { blockTexts, sectionTexts, type DiagramWordsOf, type ShareTexts } from './share-texts.ts';

/** A passage that has a page of its own to be shared by. */
export interface SharedPassage {
  id: string;
  kind: BlockKind;
  /** The slug of the article in which it stands. */
  slug: string;
  /** The section in which it stands, or which it is. */
  section: { id: string; number: string };
  /** The id of the table of which it is a row. */
  table?: string | undefined;
  /** The title of its article. */
  article: Record<Lang, string>;
  sides: Record<Lang, ShareTexts>;
}

/** Lists what can be shared of an article: each section, and each passage in it. */
export function sharedPassages(article: Article, diagramWords: DiagramWordsOf): SharedPassage[] {
  return article.sections.flatMap((section) => {
    const place = {
      slug: article.slug,
      article: inEachLang((lang) => article.halves[lang].data.title),
      section: { id: section.id, number: section.number },
    };
    return [
      {
        ...place,
        id: section.id,
        kind: 'section' as const,
        sides: inEachLang((lang) => sectionTexts(article, section, lang, diagramWords)),
      },
      ...section.blocks.map((block) => ({
        ...place,
        id: block.id,
        kind: block.kind,
        table: block.kind === 'row' ? tableOfRow(block, section)?.id : undefined,
        sides: inEachLang((lang) => blockTexts(block, section, lang, diagramWords)),
      })),
    ];
  });
}

const inEachLang = <T>(make: (lang: Lang) => T): Record<Lang, T> =>
  Object.fromEntries(langs.map((lang) => [lang, make(lang)])) as Record<Lang, T>;
