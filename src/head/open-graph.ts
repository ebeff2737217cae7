// What a chat shows of a link: https://ogp.me
import { otherLang, type Lang } from '../model/lang.ts';
import type { PageFacts } from './page-facts.ts';

/** A `<meta property content>` of the Open Graph. */
export interface OpenGraphTag {
  property: string;
  content: string;
}

const locales: Record<Lang, string> = { zh: 'zh_CN', en: 'en_US' };

/** Gives the Open Graph of a page. */
export function openGraph(page: PageFacts): OpenGraphTag[] {
  const { lang, article, image } = page;
  const tags: [property: string, content: string | undefined][] = [
    ['og:type', article ? 'article' : 'website'],
    ['og:title', page.title],
    ['og:description', page.description],
    ['og:url', page.url],
    ['og:site_name', page.site.title[lang]],
    ['og:locale', locales[lang]],
    ['og:locale:alternate', page.alternates && locales[otherLang(lang)]],
    ['og:image', image?.url],
    ['og:image:type', image && 'image/png'],
    ['og:image:width', image?.width.toString()],
    ['og:image:height', image?.height.toString()],
    ['og:image:alt', image?.alt],
    ['article:published_time', article?.facts.published],
    ['article:modified_time', article?.facts.updated],
  ];
  return tags.flatMap(([property, content]) =>
    content === undefined ? [] : [{ property, content }],
  );
}
