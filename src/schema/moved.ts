import { z } from 'zod';
import { idPattern } from '../markdown/id-comment.ts';
import { daySchema } from './day.ts';
import { inBoth } from './in-both.ts';

const id = z.string().regex(idPattern);

/** A passage that is gone, kept so that a link to it can say what it led to. */
const removedSchema = z.strictObject({
  /** The day on which it was taken out. */
  removed: daySchema,
  /** What it said last. */
  text: inBoth,
});

/** What became of ids that left the content (`content/moved.json`): the id to go to, the last text of a passage that is gone, or null where even its text must not be shown. */
export const movedSchema = z.record(id, z.union([removedSchema, id]).nullable());

/** What became of ids that left the content. */
export type Moved = z.infer<typeof movedSchema>;

/** A passage that is gone. */
export type Removed = z.infer<typeof removedSchema>;
