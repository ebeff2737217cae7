import { descriptionWidth } from '#src/head/describe.ts';
import { langs, langTag } from '#src/model/lang.ts';
import { widthOf } from '#src/model/text-width.ts';
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
import { readPageHead, type PageHead } from '#tests/support/page-head.ts';
import { expect, test } from 'playwright/test';

const realUrl = process.env['SITE_URL'] ?? 'http://127.0.0.1:4321/';

const sites: [name: string, site: BuiltSite, address: string, content: string | undefined][] = [
  ['the site', realSite, realUrl, undefined],
  ['a site under a path', fixtureSite, fixtureUrl, fixtureContent],
];

/** Pages that stand for a passage in a chat say of themselves what chats need, and nothing else. */
const readHeads = (site: BuiltSite): PageHead[] =>
  pagesOf(site)
    .filter((path) => !path.startsWith('s/'))
    .map((path) => readPageHead(site, path));

for (const [name, site, address, content] of sites) {
  test.describe(`of ${name}`, () => {
    const heads = readHeads(site);
    const listed = heads.filter(({ isListed }) => isListed);
    const articles = articlesFromFiles(readContent(content));

    test('there are pages that are listed, and some that are not', () => {
      expect(listed.length).toBeGreaterThan(10);
      expect(heads.length).toBeGreaterThan(listed.length);
    });

    test('no two pages have one title or one description', () => {
      const texts = listed.flatMap(({ title, description }) => [title, description]);
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    });

    test('every description says enough and not too much', () => {
      const { least, most } = descriptionWidth;
      const odd = listed.filter(({ description }) => {
        const width = widthOf(description);
        return width < least || width > most;
      });
      expect(odd.map(({ path, description }) => [path, description])).toEqual([]);
    });

    test('every page has one address, which is its own', () => {
      const own = listed.map(({ path }) => address + path);
      expect(listed.map(({ canonical }) => canonical)).toEqual(own);
    });

    test('a page and the page that it names in the other language name each other', () => {
      const byAddress = new Map(listed.map((head) => [head.canonical, head]));
      for (const { path, lang, canonical, alternates } of listed) {
        expect(Object.keys(alternates), path).toEqual([...langs.map(langTag), 'x-default']);
        if (path !== '') expect(alternates[lang], path).toBe(canonical);
        for (const [tag, href] of Object.entries(alternates)) {
          const other = byAddress.get(href);
          expect(other?.alternates, `${path} in ${tag}`).toEqual(alternates);
          if (tag !== 'x-default') expect(other?.lang).toBe(tag);
        }
      }
    });

    test('a chat is told the same as a search engine', () => {
      for (const { path, canonical, description, title, openGraph } of listed) {
        expect(openGraph['og:url'], path).toBe(canonical);
        expect(openGraph['og:description'], path).toBe(description);
        expect(title, path).toContain(openGraph['og:title']);
        expect(openGraph['og:type'], path).toBe(
          openGraph['article:published_time'] === undefined ? 'website' : 'article',
        );
        expect(openGraph['og:site_name'], path).toBeTruthy();
        expect(openGraph['og:locale'], path).toMatch(/^[a-z]{2}_[A-Z]{2}$/);
      }
    });

    for (const article of articles) {
      for (const lang of langs) {
        test(`the article ${article.slug} in ${lang} says what it is`, () => {
          const head = listed.find(({ path }) => path === `${lang}/${article.slug}/`);
          const other = lang === 'zh' ? 'en' : 'zh';
          const thing = head?.things['Article'];
          expect(thing).toMatchObject({
            headline: article.halves[lang].data.title,
            inLanguage: langTag(lang),
            url: head?.canonical,
            datePublished: article.facts.published,
            dateModified: article.facts.updated,
            isPartOf: { '@id': head?.things['WebSite']?.['@id'] },
          });
          const [made, from] = ['workTranslation', 'translationOfWork'].map((key) => thing?.[key]);
          expect([made, from].filter((each) => each !== undefined)).toHaveLength(1);
          expect(made ?? from).toMatchObject({
            headline: article.halves[other].data.title,
            url: head?.alternates[langTag(other)],
            inLanguage: langTag(other),
          });
        });
      }
    }

    test('of the halves of a pair one is the work and the other its translation', () => {
      const pairs = articles.map(({ slug }) =>
        langs.map((lang) => {
          const thing = listed.find(({ path }) => path === `${lang}/${slug}/`)?.things['Article'];
          return thing?.['workTranslation'] === undefined;
        }),
      );
      for (const pair of pairs) expect(pair.toSorted()).toEqual([false, true]);
    });

    test('the way to a page begins at the home page of its language and ends at it', () => {
      for (const { path, lang, canonical, things } of listed) {
        const site = things['WebSite'];
        expect(site?.['url'], path).toBe(`${address}${lang === 'en' ? 'en' : 'zh'}/`);
        const steps = things['BreadcrumbList']?.['itemListElement'] as
          { item: string }[] | undefined;
        const isHome = canonical === site?.['url'] || path === '';
        expect(
          steps?.map(({ item }) => item),
          path,
        ).toEqual(isHome ? undefined : [site?.['url'], canonical]);
      }
    });

    test('a page that is not listed has no address and no languages', () => {
      for (const head of heads.filter(({ isListed }) => !isListed)) {
        expect(head.canonical, head.path).toBeUndefined();
        expect(head.alternates, head.path).toEqual({});
      }
    });
  });
}
