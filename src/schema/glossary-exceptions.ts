import { z } from 'zod';

const line = z.string().trim().min(1);

/** Where terms may rightly stand in one language only (`content/glossary-exceptions.yaml`): the ids of the terms by passage, which is an id, or `<slug>.<key>` for front matter. */
export const glossaryExceptionsSchema = z.record(line, z.array(line).min(1));

/** Where terms may rightly stand in one language only. */
export type GlossaryExceptions = z.infer<typeof glossaryExceptionsSchema>;
