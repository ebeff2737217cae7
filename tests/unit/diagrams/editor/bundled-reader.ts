import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Rolldown } from 'vite';
import type { GraphResult } from '#src/diagrams/graph.ts';
import { mermaidReader } from '#src/integrations/mermaid-reader.ts';

/** The editor's reader as its bundle has it. */
export interface BundledReader {
  readFlowchart: (source: string) => Promise<GraphResult>;
  /** The modules that the bundle is made of. */
  modules: string[];
  remove: () => void;
}

/** Bundles the editor's reader as the site does and loads it. */
export async function bundleReader(): Promise<BundledReader> {
  const outDir = await mkdtemp(join('.cache', 'reader-'));
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [mermaidReader()],
    build: {
      outDir,
      minify: false,
      lib: { entry: 'src/diagrams/editor/read-flowchart.ts', formats: ['es'], fileName: 'reader' },
    },
  })) as Rolldown.RolldownOutput[];
  const output = [result].flat().flatMap((part) => part.output);
  const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
  const loaded = (await import(pathToFileURL(join(outDir, 'reader.js')).href)) as Pick<
    BundledReader,
    'readFlowchart'
  >;
  return {
    readFlowchart: loaded.readFlowchart,
    modules,
    remove: () => {
      rmSync(outDir, { recursive: true });
    },
  };
}
