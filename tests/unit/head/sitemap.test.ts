import { JSDOM } from 'jsdom';
import { expect, test } from 'playwright/test';
import { sitemapPageFromHtml, sitemapXml } from '#src/head/sitemap.ts';

const page = (head: string): string => `<html><head>${head}</head><body></body></html>`;
const canonical = '<link rel="canonical" href="https://site.example/en/?a=1&#38;b=2">';

test('a page is listed under its canonical address, with its languages and its last change', () => {
  const html = page(
    `${canonical}<link rel="alternate" hreflang="en" href="https://site.example/en/"><meta property="article:modified_time" content="2026-01-02">`,
  );
  expect(sitemapPageFromHtml(html)).toEqual({
    url: 'https://site.example/en/?a=1&b=2',
    alternates: [{ hreflang: 'en', href: 'https://site.example/en/' }],
    changed: '2026-01-02',
  });
});

for (const [what, head] of [
  ['that is not to be listed', `${canonical}<meta name="robots" content="noindex,follow">`],
  ['without an address of its own', ''],
] as const) {
  test(`a page ${what} is left out`, () => {
    expect(sitemapPageFromHtml(page(head))).toBeUndefined();
  });
}

test('what a page only shows is no address of it', () => {
  expect(sitemapPageFromHtml(`<head></head><body>${canonical}</body>`)).toBeUndefined();
});

test('addresses with an ampersand are well formed', () => {
  const xml = sitemapXml([
    { url: 'https://site.example/?a=1&b=2', alternates: [], changed: undefined },
  ]);
  const { document } = new JSDOM(xml, { contentType: 'application/xml' }).window;
  expect(document.querySelector('loc')?.textContent).toBe('https://site.example/?a=1&b=2');
});
