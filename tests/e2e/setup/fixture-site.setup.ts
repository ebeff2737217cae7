import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { runAstro } from '#src/cli/run-astro.ts';
import { langs } from '#src/model/lang.ts';
import { passageHomes } from '#src/model/passages.ts';
import { articlesFromFiles } from '#src/source/articles-from-files.ts';
import { readContent } from '#src/source/read-content.ts';
import {
  fixtureContent,
  fixtureSite,
  fixtureUrl,
  pagesOf,
  sharePagesOf,
} from '#tests/support/built-site.ts';
import { leaveLock } from '#tests/support/build-alone.ts';

test('the engine builds another site from another content folder, under a path', async () => {
  test.setTimeout(300_000);
  leaveLock();
  const env = { CONTENT_DIR: fixtureContent, OUT_DIR: fixtureSite.dir, SITE_URL: fixtureUrl };
  expect(await runAstro(['build'], env)).toBe(0);
  expect(pagesOf(fixtureSite)).toEqual([
    '',
    '404.html',
    'en/',
    'en/about/',
    'en/diagrams/',
    'en/diagrams/new/',
    'en/glossary/',
    'en/sample/',
    'en/search/',
    'en/style/',
    'en/tables/',
    'zh/',
    'zh/about/',
    'zh/diagrams/',
    'zh/diagrams/new/',
    'zh/glossary/',
    'zh/sample/',
    'zh/search/',
    'zh/style/',
    'zh/tables/',
  ]);
  const passages = [...passageHomes(articlesFromFiles(readContent(fixtureContent))).keys()];
  const former = ['olda', 'oldb', 'oldd', 'oldh', 'oldr'];
  expect(sharePagesOf(fixtureSite)).toHaveLength((passages.length + former.length) * langs.length);
  expect(existsSync(join(fixtureSite.dir, '_headers'))).toBe(true);
});
