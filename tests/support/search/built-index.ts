import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Lang } from '#src/model/lang.ts';
import { answerFromFindings } from '#src/search/find/answer.ts';
import { find } from '#src/search/find/find.ts';
import { memoryEngine } from '#src/search/find/memory-engine.ts';
import { pagefindEngine, type Pagefind } from '#src/search/find/pagefind-engine.ts';
import type { SearchFindings } from '#src/search/messages.ts';
import { unpackCatalogue, type RecordList } from '#src/search/record/catalogue.ts';
import { unpackTexts } from '#src/search/record/texts.ts';
import { readTables } from '#src/search/tables/read-tables.ts';

/** The search of a built site, run here: the same planner and the same index as in the browser's worker. */
export interface BuiltIndex {
  search: (typed: string, lang: Lang, limit?: number) => Promise<Omit<SearchFindings, 'ticket'>>;
  pagefind: Pagefind;
  /** Gives how many bytes were read, as they travel, since the last time it was asked. */
  takeBytes: () => number;
}

/** As many as the search box asks for first. */
export const firstLimit = 10;

/** Opens the index of a built site, or all its texts in memory as the browser has them after the first answer. Pagefind fetches its files: here they are read from the disk. */
export async function openBuiltIndex(dir: string, isInMemory = false): Promise<BuiltIndex> {
  const basePath = `${pathToFileURL(join(dir, 'pagefind')).href}/`;
  let bytes = 0;
  const read = async (address: string): Promise<Buffer<ArrayBuffer>> => {
    const data = await readFile(fileURLToPath(address.replace(/\?.*$/, '')));
    // Pagefind's own files are compressed already.
    bytes += /\.(?:pagefind|pf_\w+)$/.test(address) ? data.length : gzipSync(data).length;
    return data;
  };
  // What is no file is fetched as ever: other tests share this process.
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) =>
    typeof input === 'string' && input.startsWith('file:')
      ? new Response(await read(input))
      : fetch(input, init);
  const pagefind = (await import(`${basePath}pagefind.js`)) as Pagefind;
  await pagefind.options({ basePath, baseUrl: '/' });
  const textOf = async (name: string): Promise<string> =>
    String(await read(`${basePath}${name}.txt`));
  const list = async (): Promise<RecordList> => unpackCatalogue(await textOf('catalogue'));
  const engine = isInMemory
    ? memoryEngine(await list(), unpackTexts(await textOf('texts')))
    : pagefindEngine(pagefind, list);
  const tables = readTables(textOf);
  return {
    pagefind,
    search: async (typed, lang, limit = firstLimit) => {
      const asked = { typed, lang, limit, isStale: () => false };
      return answerFromFindings(await find(engine, tables, asked), lang);
    },
    takeBytes: () => {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
  };
}
