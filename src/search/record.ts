import type { Lang } from '../model/lang.ts';

/** What a section holds, for narrowing a search. */
export type RecordKind = 'text' | 'diagram' | 'table' | 'code';

/** One section in one language, as the search index keeps it. */
export interface SearchRecord {
  slug: string;
  lang: Lang;
  /** The section's id, which is its fragment. */
  id: string;
  number: string;
  heading: string;
  articleTitle: string;
  kinds: RecordKind[];
  /** The passages in reading order: prose, captions, cells, labels, code. */
  passages: string[];
}
