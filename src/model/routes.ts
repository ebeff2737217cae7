import { langs, type Lang } from './lang.ts';

// Every path begins with the base that the site is deployed under, which ends in a slash.

/** Gives the path of a language's home page. */
export const homePath = (base: string, lang: Lang): string => `${base}${lang}/`;

/** Gives the path of the glossary, at a term where one is given. */
export const glossaryPath = (base: string, lang: Lang, term?: string): string =>
  `${homePath(base, lang)}glossary/${term === undefined ? '' : `#${term}`}`;

/** Gives the path of the overview of all diagrams. */
export const diagramsPath = (base: string, lang: Lang): string =>
  `${homePath(base, lang)}diagrams/`;

/** Gives the path of the page on which a reader draws a diagram of their own. */
export const newDiagramPath = (base: string, lang: Lang): string =>
  `${diagramsPath(base, lang)}new/`;

/** Gives the path of the overview of all tables. */
export const tablesPath = (base: string, lang: Lang): string => `${homePath(base, lang)}tables/`;

/** Gives the path of the page that shows every component, which no other page leads to. */
export const stylePath = (base: string, lang: Lang): string => `${homePath(base, lang)}style/`;

/** Gives the path of the page about the site. */
export const aboutPath = (base: string, lang: Lang): string => `${homePath(base, lang)}about/`;

/** Gives the path of an article, at a passage where an id is given. */
export const articlePath = (base: string, lang: Lang, slug: string, id?: string): string =>
  `${homePath(base, lang)}${slug}/${id === undefined ? '' : `#${id}`}`;

/** Gives the path of the page that stands for a passage in a chat: the first language's, or that of another one. */
export const sharePath = (base: string, id: string, lang: Lang): string =>
  `${base}s/${id}/${lang === langs[0] ? '' : `${lang}/`}`;

/** Gives the path of the file that tells where every passage is, or what became of it. */
export const passageLookupPath = (base: string): string => `${base}moved.json`;

/** Gives the path of an article as Markdown. */
export const markdownPath = (base: string, lang: Lang, slug: string): string =>
  `${articlePath(base, lang, slug)}index.md`;

/** Gives the path of a language's feed in RSS. */
export const rssPath = (base: string, lang: Lang): string => `${homePath(base, lang)}rss.xml`;

/** Gives the path of a language's feed in Atom. */
export const atomPath = (base: string, lang: Lang): string => `${homePath(base, lang)}atom.xml`;

/** Gives the path of what a device is told that installs the site in a language. */
export const manifestPath = (base: string, lang: Lang): string =>
  `${homePath(base, lang)}manifest.webmanifest`;

/** Gives the path of the list of all pages that search engines are to know. */
export const sitemapPath = (base: string): string => `${base}sitemap.xml`;

/** Gives the path of what a browser is told that searches here. */
export const openSearchPath = (base: string, lang: Lang): string =>
  `${homePath(base, lang)}opensearch.xml`;

/** Gives the path of the search page. */
export const searchPath = (base: string, lang: Lang): string => `${homePath(base, lang)}search/`;
