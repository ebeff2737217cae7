import type { Collection } from './collection.ts';
import type { Finding } from './problem.ts';

/** What must hold of a content folder: gives a finding for each place where it does not. */
export type Rule = (collection: Collection) => Finding[];
