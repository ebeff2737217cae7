import type { Article, PairedBlock, Section } from '../model/article.ts';
import type { Lang } from '../model/lang.ts';
import type { TermMatcher } from './match-terms.ts';

/** A passage in which a term first stands in an article. */
export interface FirstUse {
  slug: string;
  section: Section;
  /** The id of the passage: of the section itself where the term stands in its heading. */
  id: string;
}

/** Gives for each term, by id, the first passage of each article in which it stands, in the articles' order; code does not count. */
export function firstUses(
  articles: Article[],
  lang: Lang,
  match: TermMatcher,
): Map<string, FirstUse[]> {
  const uses = new Map<string, FirstUse[]>();
  for (const article of articles) {
    const seen = new Set<string>();
    for (const { section, id, text } of passagesOf(article, lang)) {
      for (const term of match(text).keys()) {
        if (seen.has(term)) continue;
        seen.add(term);
        uses.set(term, [...(uses.get(term) ?? []), { slug: article.slug, section, id }]);
      }
    }
  }
  return uses;
}

const passagesOf = (
  { sections }: Article,
  lang: Lang,
): { section: Section; id: string; text: string }[] =>
  sections.flatMap((section) => [
    { section, id: section.id, text: section.heading[lang] },
    ...section.blocks
      .filter(isProse)
      .map(({ id, sides }) => ({ section, id, text: sides[lang].text })),
  ]);

const isProse = ({ kind }: PairedBlock): boolean => kind !== 'code' && kind !== 'diagram';
