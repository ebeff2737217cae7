import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recordHtml } from '../search/record-html.ts';
import { recordsFromArticle } from '../search/records-from-article.ts';
import { articlesFromFiles } from '../source/articles-from-files.ts';
import { makeDiagramText } from '../source/diagram-text.ts';
import { readContent } from '../source/read-content.ts';

// Pagefind ships its own interface beside the index; the site has its own.
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./;

/** Writes the search index: one record a section and language, from the same pairs as the pages. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const articles = articlesFromFiles(readContent());
      const diagramText = await makeDiagramText(articles);
      const records = articles.flatMap((article) => recordsFromArticle(article, diagramText));
      // Read by Pagefind's own process when it starts: smaller chunks make the first search cheaper.
      process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '5000';
      const pagefind = await import('pagefind');
      const { index, errors } = await pagefind.createIndex({ forceLanguage: 'zh-cn' });
      if (!index) throw new Error(errors.join('\n'));
      for (const record of records) {
        const url = `/${record.lang}/${record.slug}/#${record.id}`;
        await index.addHTMLFile({ url, content: recordHtml(record) });
      }
      const { files } = await index.getFiles();
      await pagefind.close();
      const out = join(fileURLToPath(dir), 'pagefind');
      for (const file of files.filter(({ path }) => !unused.test(path))) {
        mkdirSync(dirname(join(out, file.path)), { recursive: true });
        writeFileSync(join(out, file.path), file.content);
      }
      logger.info(`${records.length} sections indexed`);
    },
  },
});
