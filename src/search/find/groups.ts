import type { Lang } from '../../model/lang.ts';
import type { SearchHit } from '../messages.ts';

/** The sections of one article that were found in one language. */
export interface HitGroup {
  slug: string;
  lang: Lang;
  /** The best ones, in their order. */
  shown: SearchHit[];
  /** The others, shown when asked for. */
  more: SearchHit[];
}

/** So many sections of an article are shown before those of the next. */
const shownOfArticle = 3;

/** Groups what was found by article, in the order of the best section of each; what stands in the other language, or scattered, is not drawn to the front by what is better. */
export function groupHits(hits: SearchHit[]): HitGroup[] {
  const groups = Map.groupBy(
    hits,
    ({ isScattered, lang, slug }) => `${isScattered} ${lang} ${slug}`,
  );
  // Where there is nothing else to show, nothing is held back.
  const most = groups.size === 1 ? Infinity : shownOfArticle;
  return [...groups.values()].map((held) => ({
    slug: held[0]?.slug ?? '',
    lang: held[0]?.lang ?? 'zh',
    shown: held.slice(0, most),
    more: held.slice(most),
  }));
}
