import type { Article } from '../model/article.ts';
import type { Lang } from '../model/lang.ts';
import type { Site } from '../schema/site.ts';

/** A picture that stands for a page in a chat. */
export interface CardImage {
  /** The full address. */
  url: string;
  /** In pixels. */
  width: number;
  height: number;
  /** What is to be seen, for who cannot see it. */
  alt: string;
}

/** What a page's head says of the page. */
export interface PageFacts {
  lang: Lang;
  title: string;
  description: string;
  /** The page's one full address. */
  url: string;
  /** The full address of the page in each language, where there is one. */
  alternates: Record<Lang, string> | undefined;
  /** The full address of the first page, and of the home page in each language. */
  homes: Record<'any' | Lang, string>;
  site: Site;
  /** The article that the page shows, where it shows one. */
  article?: Article | undefined;
  image?: CardImage | undefined;
}
