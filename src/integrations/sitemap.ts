import type { AstroIntegration } from 'astro';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sitemapPageFromHtml, sitemapXml } from '../head/sitemap.ts';

/** Pages that stand for a passage in a chat: thousands, and never to be listed. */
const sharePages = 's/';

/** Writes `sitemap.xml` from what the heads of the built pages say, so that no page can be forgotten. */
export const sitemap = (): AstroIntegration => ({
  name: 'sitemap',
  hooks: {
    'astro:build:done': ({ dir, pages, logger }) => {
      const out = fileURLToPath(dir);
      const listed = pages
        .filter(({ pathname }) => !pathname.startsWith(sharePages) && !pathname.startsWith('404'))
        .flatMap(({ pathname }) => {
          const html = readFileSync(join(out, pathname, 'index.html'), 'utf8');
          return sitemapPageFromHtml(html) ?? [];
        });
      writeFileSync(join(out, 'sitemap.xml'), sitemapXml(listed));
      logger.info(`${listed.length} pages listed`);
    },
  },
});
