import { files } from 'virtual:share-cards';
import { cardKey, cardSize, pageCardKey } from '../cards/card.ts';
import type { CardImage } from '../head/page-facts.ts';
import type { Lang } from '../model/lang.ts';
import type { SharedPassage } from '../share/shared-passages.ts';

/** Gives the path, within the site, of the picture of a passage or else of its table or section; undefined where there are none. */
export const cardPicture = (
  { id, table, section }: SharedPassage,
  lang: Lang,
): string | undefined => files[cardKey(id, lang)] ?? files[cardKey(table ?? section.id, lang)];

/** Gives the picture of an article's page, or of the site's where no article is named; `absolute` makes a path within the site a full address. */
export function pageImage(
  page: { slug?: string; lang: Lang; alt: string },
  absolute: (path: string) => string,
): { image?: CardImage } {
  const path = files[pageCardKey(page.slug, page.lang)];
  return path === undefined ? {} : { image: { url: absolute(path), ...cardSize, alt: page.alt } };
}
