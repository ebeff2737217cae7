// All texts of the site in one file, which a reader's browser reads in idle time after the first answer.
import type { Fragment } from '../find/section.ts';
import { addressFromRecord } from './card.ts';
import { contentFromRecord } from './record-page.ts';
import type { SearchRecord } from './record.ts';

/** More characters than this are not kept in memory: the index answers. */
export const mostInMemory = 3_000_000;

/** Writes the texts of all records, two lines each; nothing where they are too many. */
export function packTexts(records: SearchRecord[], most = mostInMemory): string {
  const lines = records.flatMap((record) => [addressFromRecord(record), contentFromRecord(record)]);
  const packed = lines.join('\n');
  return packed.length > most ? '' : packed;
}

/** Reads the texts of all records. */
export function unpackTexts(packed: string): Fragment[] {
  const lines = packed === '' ? [] : packed.split('\n');
  return Array.from({ length: lines.length / 2 }, (_, index) => ({
    address: lines[2 * index] ?? '',
    content: lines[2 * index + 1] ?? '',
  }));
}
