import type { Article } from './article.ts';

/** Gives, for every id of the site, the slug of the article that it stands in. */
export function passageHomes(articles: Article[]): Map<string, string> {
  return new Map(
    articles.flatMap((article) =>
      article.sections.flatMap((section) =>
        [section.id, ...section.blocks.map((block) => block.id)].map((id): [string, string] => [
          id,
          article.slug,
        ]),
      ),
    ),
  );
}

/** Gives the id of the passage that a fragment names: `#c1ab-L3` and `#d1ab-A` belong to `c1ab` and `d1ab`. */
export const passageFromFragment = (fragment: string): string =>
  fragment.replace(/^#/, '').split('-')[0] ?? '';
