import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

/** The content folder as an absolute path: `CONTENT_DIR`, else `content`. */
export const contentDir = (): string => resolve(process.env['CONTENT_DIR'] ?? 'content');

/** The folder for what is kept between builds of one content folder; it survives `dist/` and may be deleted. */
export function cacheDirFor(dir: string): string {
  const name = createHash('sha256').update(dir).digest('hex').slice(0, 8);
  return resolve('.cache', name);
}
