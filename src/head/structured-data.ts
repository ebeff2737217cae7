// What a page says of itself to a machine: JSON-LD in the words of https://schema.org
import { langTag, otherLang } from '../model/lang.ts';
import type { PageFacts } from './page-facts.ts';

/** A thing of schema.org. */
export type Thing = Record<string, unknown>;

/** Gives the things that a page is and belongs to. */
export function structuredData(page: PageFacts): Thing {
  const isHome = page.url === page.homes[page.lang] || page.url === page.homes.any;
  const things = [
    webSite(page),
    ...(page.article ? [articleThing(page, page.article)] : []),
    ...(isHome ? [] : [breadcrumbs(page)]),
  ];
  return { '@context': 'https://schema.org', '@graph': things };
}

/** Writes data so that they cannot end the `<script>` in which they stand. */
export const scriptText = (data: Thing): string =>
  JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');

const siteId = ({ homes, lang }: PageFacts): string => `${homes[lang]}#website`;

function publisher({ site, lang, homes }: PageFacts): Thing {
  return { '@type': 'Organization', name: site.title[lang], url: homes.any };
}

function webSite(page: PageFacts): Thing {
  const { site, lang, homes } = page;
  return {
    '@type': 'WebSite',
    '@id': siteId(page),
    name: site.title[lang],
    alternateName: site.title[otherLang(lang)],
    description: site.tagline[lang],
    url: homes[lang],
    inLanguage: langTag(lang),
    publisher: publisher(page),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${homes[lang]}search/?q={query}` },
      'query-input': 'required name=query',
    },
  };
}

function articleThing(
  page: PageFacts,
  { facts, halves }: NonNullable<PageFacts['article']>,
): Thing {
  const { lang, site, alternates, image } = page;
  const other = otherLang(lang);
  const translation = {
    '@type': 'Article',
    '@id': `${alternates?.[other]}#article`,
    headline: halves[other].data.title,
    url: alternates?.[other],
    inLanguage: langTag(other),
  };
  return {
    '@type': 'Article',
    '@id': `${page.url}#article`,
    headline: halves[lang].data.title,
    description: page.description,
    abstract: halves[lang].data.summary,
    url: page.url,
    mainEntityOfPage: page.url,
    inLanguage: langTag(lang),
    datePublished: facts.published,
    dateModified: facts.updated,
    author: publisher(page),
    publisher: publisher(page),
    isPartOf: { '@id': siteId(page) },
    // The source has no address here: it is named by its title alone.
    isBasedOn: { '@type': 'CreativeWork', name: halves[lang].data.sourceTitle },
    ...(image ? { image: image.url } : {}),
    // Of two halves written as a pair the site's first language counts as the work itself.
    [site.languages[0] === lang ? 'workTranslation' : 'translationOfWork']: translation,
  };
}

function breadcrumbs({ site, lang, homes, title, url }: PageFacts): Thing {
  const steps = [
    { name: site.title[lang], item: homes[lang] },
    { name: title, item: url },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      ...step,
    })),
  };
}
