import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The content folder as an absolute path: `CONTENT_DIR`, else `content`. */
export const contentDir = (): string => resolve(process.env['CONTENT_DIR'] ?? 'content');

/** The folder for what is kept between builds of one content folder; it survives `dist/` and may be deleted. */
export function cacheDirFor(dir: string): string {
  return resolve('.cache', shortHash(dir));
}

/**
 * The folder for what Astro keeps of one content folder. Another schema gets another one: Astro goes
 * on using the entries that it kept, without what the new schema would have added to them.
 */
export function storeDirFor(dir: string): string {
  const schemas = globSync('src/schema/*.ts').toSorted();
  const version = shortHash(schemas.map((file) => readFileSync(file, 'utf8')).join(''));
  return join(cacheDirFor(dir), `store-${version}`);
}

const shortHash = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 8);
