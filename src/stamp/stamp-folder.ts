// Stamping on the disk.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../checks/problem.ts';
import { sortProblems } from '../checks/report.ts';
import { contentDir } from '../source/content-dir.ts';
import { readContent } from '../source/read-content.ts';
import type { Random } from './new-id.ts';
import { planStamps, stampedText } from './stamp-content.ts';
import { writeAll } from './write-all.ts';

/** What stamping did. */
export interface StampResult {
  /** Why nothing was done; none where all went well. */
  problems: Problem[];
  /** The files that got ids, by path, and how many. */
  files: { path: string; count: number }[];
  /** The ids that are new to the lock file. */
  added: string[];
}

/** Gives every passage of a content folder that has no id one, in both languages; throws where a file cannot be written. */
export function stampFolder(dir: string = contentDir(), random?: Random): StampResult {
  const plan = planStamps(readContent(dir), random);
  if (plan.problems.length > 0) {
    return { problems: sortProblems(plan.problems), files: [], added: [] };
  }
  const texts = new Map<string, string>();
  const files = plan.halves.map((stamps) => {
    const { slug, lang, path } = stamps.half;
    const file = join(dir, 'articles', slug, `${lang}.mdx`);
    texts.set(
      file,
      stampFile(readFileSync(file, 'utf8'), (text) => stampedText(stamps, text)),
    );
    return { path, count: stamps.ids.size };
  });
  const lock = join(dir, 'ids.lock');
  const written = existsSync(lock) ? readFileSync(lock, 'utf8') : '';
  if (plan.added.length > 0) texts.set(lock, withEndingsOf(written, plan.lock));
  writeAll(texts);
  return { problems: [], files, added: plan.added };
}

/** The parser does not count the byte order mark that a file may begin with. */
function stampFile(text: string, stamp: (text: string) => string): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  return mark + stamp(text.slice(mark.length));
}

const withEndingsOf = (written: string, text: string): string =>
  written.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
