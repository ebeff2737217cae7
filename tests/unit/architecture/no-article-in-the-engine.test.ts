import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, test } from 'playwright/test';
import { readSourceFiles } from '#tests/support/source-files.ts';

const halves = globSync('content/articles/*/*.mdx');
const slugs = [...new Set(halves.map((file) => basename(dirname(file))))];
const titles = halves.flatMap(
  (file) => /^title: *['"]?(.+?)['"]? *$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? [],
);
const siteName = (JSON.parse(readFileSync('package.json', 'utf8')) as { name: string }).name;

/**
 * A slug that is the site's own name may stand where the site is named, such as in the name of its
 * Trusted Types policy; in a path it means the article.
 */
const mentionOf = (slug: string): RegExp =>
  slug === siteName ? new RegExp(`/${slug}\\b|\\b${slug}/`, 'i') : new RegExp(`\\b${slug}\\b`, 'i');

test('the engine names no article by its slug', () => {
  test.skip(!existsSync('content/articles'), 'there is no content beside the engine');
  expect(slugs.length).toBeGreaterThan(0);
  const mentions = readSourceFiles().flatMap(({ path, code }) =>
    slugs.filter((slug) => mentionOf(slug).test(code)).map((slug) => `${path}: ${slug}`),
  );
  expect(mentions).toEqual([]);
});

test('the engine names no article by its title', () => {
  const mentions = readSourceFiles().flatMap(({ path, text }) =>
    titles.filter((title) => text.includes(title)).map((title) => `${path}: ${title}`),
  );
  expect(mentions).toEqual([]);
});
