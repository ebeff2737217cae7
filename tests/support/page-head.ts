import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { pageFile } from './built-page.ts';
import type { BuiltSite } from './built-site.ts';

/** What the head of a built page says. */
export interface PageHead {
  path: string;
  lang: string;
  title: string;
  description: string;
  isListed: boolean;
  canonical: string | undefined;
  /** By language tag, the address of the page in it. */
  alternates: Record<string, string>;
  /** By property, the Open Graph; of several of one property the last. */
  openGraph: Record<string, string>;
  /** The things of the page's JSON-LD, by type. */
  things: Record<string, Record<string, unknown>>;
  /** By media type, what the page offers in other forms. */
  otherForms: Record<string, string>;
  manifest: string | undefined;
}

/** Reads the head of a built page. */
export function readPageHead(site: BuiltSite, path: string): PageHead {
  const { document } = new JSDOM(readFileSync(pageFile(site, path))).window;
  const all = (selector: string) => [...document.head.querySelectorAll(selector)];
  const value = (selector: string, name: string) =>
    document.head.querySelector(selector)?.getAttribute(name) ?? undefined;
  const table = (selector: string, key: string, name: string): Record<string, string> =>
    Object.fromEntries(
      all(selector).map((each) => [each.getAttribute(key) ?? '', each.getAttribute(name) ?? '']),
    );
  const graphs = all('script[type="application/ld+json"]').flatMap(
    (each) => (JSON.parse(each.textContent) as { '@graph': Record<string, unknown>[] })['@graph'],
  );
  return {
    path,
    lang: document.documentElement.lang,
    title: document.title,
    description: value('meta[name=description]', 'content') ?? '',
    isListed: !(value('meta[name=robots]', 'content') ?? '').includes('noindex'),
    canonical: value('link[rel=canonical]', 'href'),
    alternates: table('link[rel=alternate][hreflang]', 'hreflang', 'href'),
    openGraph: table('meta[property]', 'property', 'content'),
    things: Object.fromEntries(graphs.map((thing) => [String(thing['@type']), thing])),
    otherForms: table('link[rel=alternate][type]', 'type', 'href'),
    manifest: value('link[rel=manifest]', 'href'),
  };
}
