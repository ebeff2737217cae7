import type { Words } from '../words/words.ts';
import type { Article, PairedBlock, Section } from './article.ts';
import type { Backlink } from './backlinks.ts';
import type { Lang } from './lang.ts';

/** What the components of an article page look things up in, by id. */
export interface ArticleView {
  article: Article;
  lang: Lang;
  words: Words;
  sections: Map<string, Section>;
  blocks: Map<string, PairedBlock>;
  /** For every id of the site, the slug of its article. */
  homes: Map<string, string>;
  /** For every section that other passages link to, those passages. */
  backlinks: Map<string, Backlink[]>;
}

/** Makes the view of an article in one language. */
export function makeView(
  article: Article,
  lang: Lang,
  words: Words,
  homes: Map<string, string>,
  backlinks = new Map<string, Backlink[]>(),
): ArticleView {
  const blocks = article.sections.flatMap((section) => section.blocks);
  return {
    article,
    lang,
    words,
    homes,
    backlinks,
    sections: new Map(article.sections.map((section) => [section.id, section])),
    blocks: new Map(blocks.map((block) => [block.id, block])),
  };
}
