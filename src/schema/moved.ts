import { z } from 'zod';
import { idPattern } from '../markdown/id-comment.ts';

const id = z.string().regex(idPattern);

/** What became of ids that left the content (`content/moved.json`): the id to go to, null where the passage is gone. */
export const movedSchema = z.record(id, id.nullable());

/** What became of ids that left the content. */
export type Moved = z.infer<typeof movedSchema>;
