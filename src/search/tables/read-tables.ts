import type { Tables } from '../find/engine.ts';
import { unpackPinyin } from './pinyin.ts';
import { unpackTraditional } from './traditional.ts';
import { unpackWords } from './words.ts';

/** Makes the tables of what gives their files' texts; each is read once, when it is first needed. */
export function readTables(textOf: (name: keyof Tables) => Promise<string>): Tables {
  return {
    words: once(async () => unpackWords(await textOf('words'))),
    terms: once(async () => (await textOf('terms')).split('\n').map((line) => line.split('\t'))),
    traditional: once(async () => unpackTraditional(await textOf('traditional'))),
    pinyin: once(async () => unpackPinyin(await textOf('pinyin'))),
  };
}

/** A read that failed is tried again the next time. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () =>
    (kept ??= read().catch((error: unknown) => {
      kept = undefined;
      throw error;
    }));
}
