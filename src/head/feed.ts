// What feed readers are told: each article once, as new or changed on the day of its edition.
import { Feed } from 'feed';
import type { Article } from '../model/article.ts';
import { langTag, type Lang } from '../model/lang.ts';
import { articlePath, atomPath, homePath, rssPath } from '../model/routes.ts';
import type { Site } from '../schema/site.ts';
import { escapeHtml } from '../html/escape-html.ts';
import type { SitePlace } from './site-place.ts';

/** What a feed is made of. */
export interface FeedSource extends SitePlace {
  lang: Lang;
  site: Site;
  articles: Article[];
}

/** Makes the feed of a language, the article that changed last first. */
export function makeFeed({ lang, site, articles, base, absolute }: FeedSource): Feed {
  const home = absolute(homePath(base, lang));
  const newest = articles.toSorted((a, b) => b.facts.updated.localeCompare(a.facts.updated));
  const feed = new Feed({
    id: home,
    link: home,
    title: site.title[lang],
    description: site.tagline[lang],
    language: langTag(lang),
    copyright: site.rights[lang],
    updated: new Date(newest[0]?.facts.updated ?? 0),
    generator: false,
    favicon: absolute(`${base}favicon.ico`),
    image: absolute(`${base}icon-512.png`),
    // An author of a whole feed in RSS must have an address for mail; Atom asks for a name only.
    author: { name: site.title[lang], link: home },
    feedLinks: { rss: absolute(rssPath(base, lang)), atom: absolute(atomPath(base, lang)) },
  });
  for (const { slug, facts, halves } of newest) {
    const { title, summary, points } = halves[lang].data;
    const link = absolute(articlePath(base, lang, slug));
    feed.addItem({
      id: link,
      link,
      title,
      description: summary,
      content: contentHtml([summary], points),
      published: new Date(facts.published),
      date: new Date(facts.updated),
    });
  }
  return feed;
}

/** Writes a feed as Atom, with the language that the library leaves out. */
export const atomXml = (feed: Feed): string =>
  feed.atom1().replace('<feed ', `<feed xml:lang="${feed.options.language}" `);

const contentHtml = (paragraphs: string[], points: string[]): string =>
  [
    ...paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`),
    `<ul>${points.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`,
  ].join('');
