// The one door between `content/` and the engine.
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { chartLoader } from './source/chart-loader.ts';
import { contentDir } from './source/content-dir.ts';
import { glossaryLoader } from './source/glossary-loader.ts';
import { movedLoader } from './source/moved-loader.ts';
import { siteLoader } from './source/site-loader.ts';
import { articleSchema } from './schema/article.ts';
import { termSchema } from './schema/glossary.ts';
import { halfSchema } from './schema/half.ts';
import { movedSchema } from './schema/moved.ts';
import { siteSchema } from './schema/site.ts';

const base = `${contentDir()}/articles`;

/** What pages may fetch. */
export const collections = {
  /** One language of an article; the id is `<slug>/<lang>`. */
  halves: defineCollection({
    loader: glob({
      base,
      pattern: '*/{zh,en}.mdx',
      generateId: (file) => withoutEnding(file.entry),
    }),
    schema: halfSchema,
  }),
  /** The facts of an article; the id is its slug. */
  articles: defineCollection({
    loader: glob({
      base,
      pattern: '*/article.yaml',
      generateId: (file) => file.entry.replace('/article.yaml', ''),
    }),
    schema: articleSchema,
  }),
  /** A flowchart in both languages, laid out; the id is the diagram's. */
  charts: defineCollection({ loader: chartLoader() }),
  /** The terms of the glossary; the id is the term's. */
  terms: defineCollection({ loader: glossaryLoader(), schema: termSchema }),
  /** What became of ids that left the content; the one entry is `moved`. */
  moved: defineCollection({ loader: movedLoader(), schema: movedSchema }),
  /** What makes this site this site; the one entry is `site`. */
  site: defineCollection({ loader: siteLoader(), schema: siteSchema }),
};

function withoutEnding(file: string): string {
  return file.replace(/\.mdx$/, '');
}
