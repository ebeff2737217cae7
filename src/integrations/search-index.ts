import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { glossarySchema } from '../schema/glossary.ts';
import { searchFiles } from '../search/index-files.ts';
import { recordsFromArticles } from '../search/record/records-from-article.ts';
import { articlesFromFiles } from '../source/articles-from-files.ts';
import { makeDiagramText } from '../source/diagram-text.ts';
import { readContent } from '../source/read-content.ts';

/** Writes the search index and its tables: one record a section and language, from the same pairs as the pages. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const content = readContent();
      const articles = articlesFromFiles(content);
      const terms = glossarySchema.parse(parse(content.glossary?.text ?? '') ?? []);
      const records = recordsFromArticles(articles, await makeDiagramText(articles));
      const titles = articles.map(({ slug, halves }) => ({
        slug,
        title: { zh: halves.zh.data.title, en: halves.en.data.title },
      }));
      const out = fileURLToPath(dir);
      for (const { path, data } of await searchFiles({ records, articles: titles, terms })) {
        mkdirSync(dirname(join(out, path)), { recursive: true });
        writeFileSync(join(out, path), data);
      }
      logger.info(`${records.length} sections indexed`);
    },
  },
});
