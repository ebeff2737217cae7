import type { Article, PairedBlock, Section } from '../model/article.ts';
import type { Lang } from '../model/lang.ts';
import type { TermFinder } from './find-term.ts';

/** A passage in which a term first stands in an article. */
export interface FirstUse {
  slug: string;
  section: Section;
  /** The id of the passage: of the section itself where the term stands in its heading. */
  id: string;
}

/** Gives the first passage of each article in which a term stands, in the articles' order; code does not count. */
export function firstUses(articles: Article[], lang: Lang, find: TermFinder): FirstUse[] {
  return articles.flatMap((article) => {
    for (const section of article.sections) {
      const id = firstInSection(section, lang, find);
      if (id !== undefined) return [{ slug: article.slug, section, id }];
    }
    return [];
  });
}

function firstInSection(section: Section, lang: Lang, find: TermFinder): string | undefined {
  if (find(section.heading[lang])) return section.id;
  return section.blocks.find((block) => isProse(block) && find(block.sides[lang].text))?.id;
}

const isProse = ({ kind }: PairedBlock): boolean => kind !== 'code' && kind !== 'diagram';
