// The list of pages for search engines: https://www.sitemaps.org, with the languages of each page as
// https://developers.google.com/search/docs/specialty/international/localized-versions has them.
import { escapeHtml } from '../html/escape-html.ts';

/** A page that search engines are to know. */
export interface SitemapPage {
  /** The full address. */
  url: string;
  /** Its other languages, itself among them. */
  alternates: { hreflang: string; href: string }[];
  /** The day of its last change, where that is known. */
  changed: string | undefined;
}

/** Reads from a built page what the sitemap says of it; undefined where search engines are not to list it. */
export function sitemapPageFromHtml(html: string): SitemapPage | undefined {
  const head = html.slice(0, html.indexOf('</head>'));
  const tags = head.match(/<(?:link|meta)\b[^>]*>/g) ?? [];
  const canonical = tags.find((tag) => attribute(tag, 'rel') === 'canonical');
  const url = canonical && attribute(canonical, 'href');
  const isHidden = tags.some(
    (tag) =>
      attribute(tag, 'name') === 'robots' &&
      attribute(tag, 'content')?.includes('noindex') === true,
  );
  if (url === undefined || isHidden) return undefined;
  const changed = tags.find((tag) => attribute(tag, 'property') === 'article:modified_time');
  return {
    url,
    alternates: tags.flatMap((tag) => {
      const [hreflang, href] = [attribute(tag, 'hreflang'), attribute(tag, 'href')];
      return hreflang === undefined || href === undefined ? [] : [{ hreflang, href }];
    }),
    changed: changed && attribute(changed, 'content'),
  };
}

/** Writes the sitemap. */
export function sitemapXml(pages: SitemapPage[]): string {
  const entries = pages
    .toSorted((a, b) => (a.url < b.url ? -1 : 1))
    .map(({ url, alternates, changed }) =>
      [
        '  <url>',
        `    <loc>${escapeHtml(url)}</loc>`,
        ...(changed === undefined ? [] : [`    <lastmod>${escapeHtml(changed)}</lastmod>`]),
        ...alternates.map(
          ({ hreflang, href }) =>
            `    <xhtml:link rel="alternate" hreflang="${escapeHtml(hreflang)}" href="${escapeHtml(href)}"/>`,
        ),
        '  </url>',
      ].join('\n'),
    );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

/** Gives the value of an attribute in a tag as Astro writes it, between double quotes. */
function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value?.replaceAll('&quot;', '"').replaceAll('&#38;', '&').replaceAll('&amp;', '&');
}
