import type { Loader } from 'astro/loaders';
import { articlesFromFiles } from './articles-from-files.ts';
import { makeCharts } from './charts.ts';
import { readContent } from './read-content.ts';

/** Loads every diagram of the site as a chart in both languages, laid out; the id is the diagram's. */
export const chartLoader = (): Loader => ({
  name: 'charts',
  async load({ store, watcher, logger, generateDigest }) {
    const load = async (): Promise<void> => {
      const charts = await makeCharts(articlesFromFiles(readContent()));
      const ids = new Set(charts.map(({ id }) => id));
      for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
      for (const chart of charts) {
        const data = chart as unknown as Record<string, unknown>;
        store.set({ id: chart.id, data, digest: generateDigest(data) });
      }
    };
    await load();
    // While an author writes, a diagram may not parse for a moment: the last good ones stay.
    watcher?.on('change', (path) => {
      if (!path.endsWith('.mdx')) return;
      load().catch((error: unknown) => logger.error(String(error)));
    });
  },
});
