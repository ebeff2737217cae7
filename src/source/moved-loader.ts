import type { Loader } from 'astro/loaders';
import { readMoved } from './moved-file.ts';

/** Loads `moved.json` as the one entry `moved`. */
export const movedLoader = (): Loader => ({
  name: 'moved',
  async load({ store, watcher, logger }) {
    const load = (): unknown => store.set({ id: 'moved', data: readMoved() });
    load();
    watcher?.on('change', (path) => {
      if (!path.endsWith('moved.json')) return;
      try {
        load();
      } catch (error) {
        logger.error(String(error));
      }
    });
    await Promise.resolve();
  },
});
