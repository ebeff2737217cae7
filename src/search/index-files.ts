import type { Term } from '../schema/glossary.ts';
import { addressFromRecord } from './record/card.ts';
import { packCatalogue } from './record/catalogue.ts';
import { recordPage } from './record/record-page.ts';
import type { SearchArticle, SearchRecord } from './record/record.ts';
import { packTexts } from './record/texts.ts';
import { makeTables } from './tables/make-tables.ts';

// Pagefind ships its own interface beside the index; the site has its own.
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./;

/** A file of the search, its path from the site's root. */
export interface IndexFile {
  path: string;
  data: Uint8Array | string;
}

/** What is searched: the records in reading order, the halves of a section one after the other, with the articles and the glossary. */
export interface Searched {
  records: SearchRecord[];
  articles: SearchArticle[];
  terms: Term[];
}

/** Has Pagefind make the index of the records, one for both languages, and makes what the search reads beside it. */
export async function searchFiles({ records, articles, terms }: Searched): Promise<IndexFile[]> {
  const texts = packTexts(records);
  const tables = {
    ...makeTables(records, terms),
    catalogue: packCatalogue(records, articles, texts.length),
    texts,
  };
  return [
    ...(await pagefindFiles(records)),
    ...Object.entries(tables).map(([name, data]) => ({ path: `pagefind/${name}.txt`, data })),
  ];
}

/** Smaller chunks make each word of a search cheaper, but the list of them, which every first search reads, longer. */
const chunkSizeFor = (records: SearchRecord[]): number =>
  Math.max(1200, Math.floor(records.length / 4));

async function pagefindFiles(records: SearchRecord[]): Promise<IndexFile[]> {
  // Read by Pagefind's own process when it starts.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkSizeFor(records));
  const pagefind = await import('pagefind');
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'zh-cn' });
  if (!index) throw new Error(errors.join('\n'));
  for (const record of records) {
    await index.addHTMLFile({ url: addressFromRecord(record), content: recordPage(record) });
  }
  const { files } = await index.getFiles();
  await pagefind.close();
  return files
    .filter(({ path }) => !unused.test(path))
    .map(({ path, content }) => ({ path: `pagefind/${path}`, data: content }));
}
