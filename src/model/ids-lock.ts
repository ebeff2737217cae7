// `content/ids.lock`: every id ever published, one a line and sorted, so that two branches that both
// add ids merge without a conflict in most cases.
import { idPattern } from '../markdown/id-comment.ts';

/** The ids of a lock file with their lines, and the lines that hold no id. */
export interface IdsLock {
  /** The 1-based line of each id. */
  lines: Map<string, number>;
  strange: { line: number; text: string }[];
}

const header =
  '# Every id ever published, one a line. Written by `npm run stamp`; never take a line out.';

/** Reads a lock file; an id that stands twice, as after a merge, counts once. */
export function parseIdsLock(text: string): IdsLock {
  const lock: IdsLock = { lines: new Map(), strange: [] };
  text.split(/\r?\n/).forEach((raw, index) => {
    const value = raw.trim();
    if (value === '' || value.startsWith('#')) return;
    if (!idPattern.test(value)) lock.strange.push({ line: index + 1, text: value });
    else if (!lock.lines.has(value)) lock.lines.set(value, index + 1);
  });
  return lock;
}

/** Writes a lock file. */
export const formatIdsLock = (ids: Iterable<string>): string =>
  [header, ...[...new Set(ids)].sort()].join('\n') + '\n';
