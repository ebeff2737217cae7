import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Lang } from '#src/model/lang.ts';
import { answerFromFindings } from '#src/search/find/answer.ts';
import { find } from '#src/search/find/find.ts';
import { pagefindEngine, type Pagefind } from '#src/search/find/pagefind-engine.ts';
import type { SearchFindings } from '#src/search/messages.ts';
import { readTables } from '#src/search/tables/read-tables.ts';

/** The search of a built site, run here: the same planner and the same index as in the browser's worker. */
export interface BuiltIndex {
  search: (typed: string, lang: Lang, limit?: number) => Promise<Omit<SearchFindings, 'ticket'>>;
  pagefind: Pagefind;
  /** Gives how many bytes were read since the last time it was asked. */
  takeBytes: () => number;
}

/** As many as the search box asks for first. */
export const firstLimit = 12;

/** Opens the index of a built site. Pagefind fetches its files: here they are read from the disk. */
export async function openBuiltIndex(dir: string): Promise<BuiltIndex> {
  const basePath = `${pathToFileURL(join(dir, 'pagefind')).href}/`;
  let bytes = 0;
  const read = async (address: string): Promise<Buffer<ArrayBuffer>> => {
    const data = await readFile(fileURLToPath(address.replace(/\?.*$/, '')));
    bytes += data.length;
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
  const engine = pagefindEngine(pagefind);
  const tables = readTables(async (name) => String(await read(`${basePath}${name}.txt`)));
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
