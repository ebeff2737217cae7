import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes files, all or none: into new files first, which then take the places of the old ones. */
export function writeAll(texts: ReadonlyMap<string, string>): void {
  const fresh = (path: string): string => `${path}.stamp-${process.pid}`;
  const replaced = new Map<string, Buffer | undefined>();
  try {
    for (const [path, text] of texts) writeFileSync(fresh(path), text);
    for (const path of texts.keys()) {
      const before = existsSync(path) ? readFileSync(path) : undefined;
      renameSync(fresh(path), path);
      replaced.set(path, before);
    }
  } catch (error) {
    for (const [path, before] of replaced) {
      if (before) writeFileSync(path, before);
      else rmSync(path, { force: true });
    }
    for (const path of texts.keys()) rmSync(fresh(path), { force: true });
    throw error;
  }
}
