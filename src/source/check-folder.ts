import { runChecks, type CheckResult, type ReadGraph } from '../checks/run.ts';
import { readCachedGraph } from '../diagrams/cache.ts';
import { graphCacheDir } from './charts.ts';
import { contentDir } from './content-dir.ts';
import { readContent } from './read-content.ts';

/** Checks a content folder on the disk, the site's own unless another is given; `readGraph` may remember what it has read. */
export const checkFolder = (
  dir: string = contentDir(),
  readGraph: ReadGraph = readCachedGraph(graphCacheDir()),
): Promise<CheckResult> => runChecks(readContent(dir), readGraph);
