import { halvesOf, type Collection } from './collection.ts';
import { frontMatterTexts } from './half-texts.ts';

/** Gives the names of all passages: the ids, and `<slug>.<key>` for front matter. */
export const passageNames = (collection: Collection): Set<string> =>
  new Set(
    halvesOf(collection).flatMap((half) => [
      ...half.ids,
      ...frontMatterTexts(half).map(({ keys }) => frontMatterName(half.slug, keys)),
    ]),
  );

/** Names a text of an article's front matter: `sample.points.0`. */
export const frontMatterName = (slug: string, keys: string[]): string => [slug, ...keys].join('.');
