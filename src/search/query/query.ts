import type { Lang } from '../../model/lang.ts';
import type { RecordKind } from '../record/record.ts';

/** What a section must hold to be an answer. */
export interface Term {
  /** Folded. */
  text: string;
  /** Whether the reader put it between quotation marks. */
  quoted: boolean;
}

/** By what a search is narrowed. */
export interface Filters {
  /** The slugs of articles; a section of any of them will do. */
  articles: string[];
  /** The language of the text in which the words must stand. */
  lang?: Lang;
  kind?: RecordKind;
}

/** What a reader asked for. */
export interface Query {
  /** All that is looked for, folded, as one phrase. */
  phrase: string;
  terms: Term[];
  /** What a section must not hold. */
  excluded: Term[];
  filters: Filters;
}
