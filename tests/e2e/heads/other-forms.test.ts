// What is served beside the pages: sitemap, feeds, Markdown, the manifest and its icons.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { JSDOM } from 'jsdom';
import { langs, langTag } from '#src/model/lang.ts';
import { articlesFromFiles } from '#src/source/articles-from-files.ts';
import { readContent } from '#src/source/read-content.ts';
import {
  fixtureContent,
  fixtureSite,
  fixtureUrl,
  pagesOf,
  realSite,
  type BuiltSite,
} from '#tests/support/built-site.ts';
import { readPageHead } from '#tests/support/page-head.ts';
import { expect, test } from 'playwright/test';

const realUrl = process.env['SITE_URL'] ?? 'http://127.0.0.1:4321/';

const sites: [name: string, site: BuiltSite, address: string, content: string | undefined][] = [
  ['the site', realSite, realUrl, undefined],
  ['a site under a path', fixtureSite, fixtureUrl, fixtureContent],
];

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => ['url', 'item', 'entry', 'xhtml:link', 'link'].includes(name),
});

function readXml(site: BuiltSite, path: string): Record<string, unknown> {
  const xml = readFileSync(join(site.dir, path), 'utf8');
  // Throws where it is not well formed.
  new JSDOM(xml, { contentType: 'application/xml' });
  return parser.parse(xml) as Record<string, unknown>;
}

for (const [name, site, address, content] of sites) {
  test.describe(`of ${name}`, () => {
    const articles = articlesFromFiles(readContent(content));
    const read = (path: string): string => readFileSync(join(site.dir, path), 'utf8');

    test('the sitemap has every page that is listed, with its languages, and no other', () => {
      const { urlset } = readXml(site, 'sitemap.xml') as {
        urlset: { url: { loc: string; 'xhtml:link': { hreflang: string; href: string }[] }[] };
      };
      const listed = pagesOf(site)
        .filter((path) => !path.startsWith('s/'))
        .map((path) => readPageHead(site, path))
        .filter(({ isListed }) => isListed);
      expect(urlset.url.map(({ loc }) => loc).toSorted()).toEqual(
        listed.map(({ canonical }) => canonical).toSorted(),
      );
      for (const { loc, 'xhtml:link': links } of urlset.url) {
        const alternates = Object.fromEntries(links.map(({ hreflang, href }) => [hreflang, href]));
        expect(listed.find(({ canonical }) => canonical === loc)?.alternates).toEqual(alternates);
      }
    });

    for (const lang of langs) {
      test(`the feeds in ${lang} have every article, the last changed first`, () => {
        const { rss } = readXml(site, `${lang}/rss.xml`) as {
          rss: { channel: { language: string; item: { title: string; link: string[] }[] } };
        };
        const { feed } = readXml(site, `${lang}/atom.xml`) as {
          feed: {
            'xml:lang': string;
            id: string;
            updated: string;
            author: { name: string };
            entry: { id: string; title: { '#text': string }; updated: string }[];
          };
        };
        const wanted = articles
          .toSorted((a, b) => b.facts.updated.localeCompare(a.facts.updated))
          .map(({ slug, halves }) => [halves[lang].data.title, `${address}${lang}/${slug}/`]);
        expect(rss.channel.language).toBe(langTag(lang));
        expect(rss.channel.item.map(({ title, link }) => [title, link[0]])).toEqual(wanted);
        expect(feed['xml:lang']).toBe(langTag(lang));
        expect(feed.entry.map(({ id, title }) => [title['#text'], id])).toEqual(wanted);
        expect(feed.author.name).not.toBe('');
        const days = feed.entry.map(({ updated }) => updated);
        expect(days).toEqual(days.toSorted().toReversed());
        expect(feed.updated).toBe(days[0]);
      });

      test(`every page in ${lang} leads to its feeds and its manifest`, () => {
        const { base } = site;
        for (const path of pagesOf(site).filter((each) => each.startsWith(`${lang}/`))) {
          const { otherForms, manifest } = readPageHead(site, path);
          expect(otherForms['application/rss+xml'], path).toBe(`${base}${lang}/rss.xml`);
          expect(otherForms['application/atom+xml'], path).toBe(`${base}${lang}/atom.xml`);
          expect(manifest, path).toBe(`${base}${lang}/manifest.webmanifest`);
        }
      });

      test(`the manifest in ${lang} names pages and icons that exist, of the size it says`, () => {
        const manifest = JSON.parse(read(`${lang}/manifest.webmanifest`)) as {
          lang: string;
          start_url: string;
          scope: string;
          icons: { src: string; sizes: string; type: string; purpose?: string }[];
        };
        expect(manifest).toMatchObject({
          lang: langTag(lang),
          start_url: `${site.base}${lang}/`,
          scope: site.base,
        });
        expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
        for (const { src, sizes, type } of manifest.icons) {
          const file = readFileSync(join(site.dir, src.slice(site.base.length)));
          if (type !== 'image/png') continue;
          const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
          expect(`${width}x${height}`).toBe(sizes);
        }
      });

      for (const { slug, sections, halves } of articles) {
        test(`the Markdown of ${slug} in ${lang} has every passage once, and nothing of ours`, () => {
          const path = `${lang}/${slug}/index.md`;
          const { otherForms } = readPageHead(site, `${lang}/${slug}/`);
          expect(otherForms['text/markdown']).toBe(`${site.base}${path}`);
          // What goes before the first rule tells how ids are written.
          const markdown = read(path).replace(/`<a id=[^`]*`/, '');
          const ids = [...markdown.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id]) => id);
          const wanted = sections.flatMap(({ id, blocks }) => [
            id,
            ...blocks.map((each) => each.id),
          ]);
          expect(ids.toSorted()).toEqual(wanted.toSorted());
          expect(markdown).toContain(`# ${halves[lang].data.title}\n`);
          const prose = markdown
            .replace(/^([ >]*)(```|~~~)[\s\S]*?^\1\2/gm, '')
            .replace(/`[^`\n]*`/g, '');
          expect(
            prose.match(/<(?!a id=|\/a>)[A-Za-z/][^>]*>|\{\/\*|\]\(#|^Table:/gm) ?? [],
          ).toEqual([]);
          for (const [, target] of prose.matchAll(/\]\(([^)\s]+)\)/g))
            expect(target).toMatch(/^https?:/);
        });
      }
    }

    test('the overview for language models leads to files of the site', () => {
      const links = [...read('llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link ?? '');
      expect(links.length).toBeGreaterThanOrEqual(articles.length * langs.length);
      const lost = links
        .map((link) => link.slice(address.length))
        .filter(
          (path) => !existsSync(join(site.dir, path.endsWith('/') ? `${path}index.html` : path)),
        );
      expect(lost).toEqual([]);
    });

    test('robots may read everything and are told of the sitemap', () => {
      const robots = read('robots.txt');
      expect(robots).not.toMatch(/^Disallow: *\S/m);
      expect(robots).toContain(`Sitemap: ${address}sitemap.xml`);
    });

    test('no file that is served names this machine or a page of another place', () => {
      const own = new URL(address).origin;
      const files = globSync('**/*.{md,xml,txt,webmanifest}', { cwd: site.dir });
      expect(files.length).toBeGreaterThan(6);
      const strange = files.flatMap((file) =>
        [...read(file).matchAll(/https?:\/\/(?:127\.0\.0\.1|site\.example)[^\s<>"')\]]*/g)].flatMap(
          ([link]) => (link.startsWith(own) ? [] : [`${file}: ${link}`]),
        ),
      );
      expect(strange).toEqual([]);
    });
  });
}
