import { brokenLinks } from '#tests/support/broken-links.ts';
import { readBuiltPage } from '#tests/support/built-page.ts';
import { fixtureSite, fixtureUrl, pagesOf, realSite } from '#tests/support/built-site.ts';
import { expect, test } from 'playwright/test';

const siteUrl = process.env['SITE_URL'] ?? 'http://127.0.0.1:4321/';

test('there are built pages to check', () => {
  expect(pagesOf(realSite).length).toBeGreaterThan(4);
});

test('every link of the site leads to a file and an id of it', () => {
  expect(brokenLinks(realSite, new URL(siteUrl).origin)).toEqual([]);
});

test('every link of a site under a path leads to a file and an id of it', () => {
  expect(brokenLinks(fixtureSite, new URL(fixtureUrl).origin)).toEqual([]);
});

test('no page loads or leads to anything on another site', () => {
  const own = new URL(siteUrl).origin;
  const foreign = pagesOf(realSite).flatMap((path) =>
    readBuiltPage(realSite, path).addresses.filter((address) => {
      const url = new URL(address, siteUrl);
      return url.origin !== own && url.protocol !== 'data:';
    }),
  );
  expect(foreign).toEqual([]);
});
