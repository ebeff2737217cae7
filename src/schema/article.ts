import { z } from 'zod';
import { idPattern } from '../markdown/id-comment.ts';
import { daySchema } from './day.ts';
import { tableSettingsSchema } from './tables.ts';

const place = z.string().regex(/^\d+(\.\d+)*$/);
const count = z.int().nonnegative();

/** How many of each kind a section holds, its subsections not counted. */
const heldSchema = z.strictObject({
  /** Flowcharts. */
  diagrams: count,
  /** Tables. */
  tables: count,
  /** Code samples. */
  code: count,
});

/** The facts of an article that belong to no language: `content/articles/<slug>/article.yaml`. */
export const articleSchema = z.strictObject({
  /** The place of the article in lists, from 1. */
  order: z.int().positive(),
  /** Which side of the argument it takes. */
  stance: z.enum(['bullish', 'bearish', 'mixed']),
  /** When this edition was first published, and last changed in substance. */
  published: daySchema,
  updated: daySchema,
  /** For each section of the source, by its place as `2.1.3`, what it holds and ours must hold; without it nothing is compared. */
  source: z.record(place, heldSchema).default({}),
  /** For each section's id, the section of the source that it stands for. */
  sections: z.record(z.string().regex(idPattern), place),
  /** For each table that needs it, by its id, how its cells are to be read and shown. */
  tables: z.record(z.string().regex(idPattern), tableSettingsSchema).default({}),
});

/** The facts of an article that belong to no language. */
export type ArticleFacts = z.infer<typeof articleSchema>;
