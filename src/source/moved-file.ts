import { formerIds } from '../model/moved.ts';
import { movedSchema, type Moved } from '../schema/moved.ts';
import { readContent } from './read-content.ts';

/** Reads `moved.json`; where there is none, nothing has moved. */
export const readMoved = (): Moved =>
  movedSchema.parse(JSON.parse(readContent().moved?.text ?? '{}'));

let known: Map<string, string[]> | undefined;

/** Gives, by id, the ids that passages had before: for the Markdown processor, which runs before there are collections. The file is read once. */
export const readFormerIds = (): Map<string, string[]> => (known ??= formerIds(readMoved()));
