// Mermaid's answers, kept by the content of the source, so that checks and build ask it once. Any
// number of processes may use one folder: an entry appears whole or not at all.
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { GraphResult } from './graph.ts';
import type { ReadGraph } from './make-chart.ts';
import { graphFromSource } from './run-mermaid.ts';

/** To be raised when the same source shall give another graph. */
const format = 5;

/** Gives a reader of Mermaid sources that keeps its answers in a folder. */
export function readCachedGraph(dir: string, readGraph: ReadGraph = graphFromSource): ReadGraph {
  const underWay = new Map<string, Promise<GraphResult>>();
  return (source) => {
    const known = underWay.get(source) ?? readOrMake(join(dir, entryName(source)), source);
    underWay.set(source, known);
    return known;
  };

  async function readOrMake(path: string, source: string): Promise<GraphResult> {
    const kept = await readEntry(path);
    if (kept) return kept;
    const result = await readGraph(source);
    await writeEntry(path, result);
    return result;
  }
}

const { version } = createRequire(import.meta.url)('mermaid/package.json') as { version: string };

const entryName = (source: string): string =>
  `${createHash('sha256').update(`${format} ${version}\n${source}`).digest('hex')}.json`;

/** Gives an entry, nothing where there is none or it cannot be read. */
async function readEntry(path: string): Promise<GraphResult | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as GraphResult;
  } catch {
    return undefined;
  }
}

/** Writes beside the place and renames; a cache that cannot be written to is no reason to stop. */
async function writeEntry(path: string, result: GraphResult): Promise<void> {
  const part = `${path}.${randomUUID()}.part`;
  try {
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(part, JSON.stringify(result));
    await rename(part, path);
  } catch {
    await rm(part, { force: true }).catch(() => undefined);
  }
}
