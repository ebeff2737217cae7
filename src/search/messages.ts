import type { Lang } from '../model/lang.ts';
import type { Piece } from './find/excerpt.ts';
import type { FacetCounts } from './find/facets.ts';
import type { Way } from './find/loosen.ts';
import type { RecordKind, SearchArticle } from './record/record.ts';

/** What the page asks of the search worker. */
export interface SearchRequest {
  /** Grows with each request, so that stale answers can be dropped. */
  ticket: number;
  query: string;
  lang: Lang;
  /** The path that the site is deployed under, ending in a slash. */
  base: string;
  /** How many sections are wanted; 0 where there is no query yet and the index is only to be made ready. */
  limit: number;
  /** Whether all texts may be read after the answer. */
  mayReadAll: boolean;
}

/** One section that was found. */
export interface SearchHit {
  slug: string;
  number: string;
  /** The heading in the reader's language. */
  heading: Piece[];
  /** The language of the text that holds the words. */
  lang: Lang;
  excerpt: Piece[];
  /** Whether the words stand apart in it; false where they stand side by side or in the heading. */
  isScattered: boolean;
  /** What kind of passage the excerpt is from. */
  kind: RecordKind;
  /** The id of the passage, or of its line, to be led to; empty for the top of the article. */
  fragment: string;
}

/** What was found for a query. */
export interface SearchFindings {
  ticket: number;
  hits: SearchHit[];
  total: number;
  counts: FacetCounts;
  articles: SearchArticle[];
  /** The filters in use. */
  filters: { articles: string[]; lang?: Lang; kind?: RecordKind };
  /** How what was looked for differs from what was typed; empty where nothing differs. */
  ways: Way[];
  /** What was looked for instead. */
  instead: string[];
  /** What is lit where a result leads. */
  literals: string[];
  /** Where nothing was found: the nearest word that the site has. */
  nearest?: string;
}

/** What the worker answers; `failed` tells that the index could not be read. */
export type SearchAnswer = SearchFindings | { ticket: number; failed: true };
