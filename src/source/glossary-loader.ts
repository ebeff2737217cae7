import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { glossarySchema } from '../schema/glossary.ts';
import { readContent } from './read-content.ts';

/** Loads `glossary.yaml`, an entry a term; a site without one has no terms. */
export const glossaryLoader = (): Loader => ({
  name: 'glossary',
  async load({ store, watcher, logger, generateDigest }) {
    const load = (): void => {
      const terms = glossarySchema.parse(parse(readContent().glossary?.text ?? '[]') ?? []);
      store.clear();
      for (const term of terms)
        store.set({ id: term.id, data: term, digest: generateDigest(term) });
    };
    load();
    watcher?.on('change', (path) => {
      if (!path.endsWith('glossary.yaml')) return;
      try {
        load();
      } catch (error) {
        logger.error(String(error));
      }
    });
    await Promise.resolve();
  },
});
