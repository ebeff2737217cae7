import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { readContent } from './read-content.ts';

/** Loads `site.yaml` as the one entry `site`. */
export const siteLoader = (): Loader => ({
  name: 'site',
  async load({ store, parseData, watcher, logger }) {
    const load = async (): Promise<void> => {
      const { site } = readContent();
      if (!site)
        throw new Error('Expected a file "site.yaml" in the content folder, but found none.');
      const data = await parseData({
        id: 'site',
        data: parse(site.text) as Record<string, unknown>,
      });
      store.set({ id: 'site', data });
    };
    await load();
    watcher?.on('change', (path) => {
      if (!path.endsWith('site.yaml')) return;
      load().catch((error: unknown) => logger.error(String(error)));
    });
  },
});
