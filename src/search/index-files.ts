import { addressFromRecord } from './record/card.ts';
import { articleFilter, recordPage, type SearchArticle } from './record/record-page.ts';
import type { SearchRecord } from './record/record.ts';

// Pagefind ships its own interface beside the index; the site has its own.
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./;

/** A file of the index, its path from the site's root. */
export interface IndexFile {
  path: string;
  data: Uint8Array;
}

/** Has Pagefind make the index of the records; one index holds both languages. */
export async function indexFiles(
  records: SearchRecord[],
  articles: SearchArticle[],
): Promise<IndexFile[]> {
  // Read by Pagefind's own process when it starts: smaller chunks make the first search cheaper.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '5000';
  const pagefind = await import('pagefind');
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'zh-cn' });
  if (!index) throw new Error(errors.join('\n'));
  const filters = new Map(
    articles.map((article, place) => [article.slug, articleFilter(article, place)]),
  );
  for (const record of records) {
    const content = recordPage(record, filters.get(record.slug) ?? '');
    await index.addHTMLFile({ url: addressFromRecord(record), content });
  }
  const { files } = await index.getFiles();
  await pagefind.close();
  return files
    .filter(({ path }) => !unused.test(path))
    .map(({ path, content }) => ({ path: `pagefind/${path}`, data: content }));
}
