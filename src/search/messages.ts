import type { Lang } from '../model/lang.ts';
import type { Piece } from './excerpt.ts';

/** What the page asks of the search worker. */
export interface SearchRequest {
  /** Grows with each request, so that stale answers can be dropped. */
  ticket: number;
  query: string;
  lang: Lang;
  /** The path that the site is deployed under, ending in a slash. */
  base: string;
}

/** One section that was found. */
export interface SearchHit {
  href: string;
  lang: string;
  articleTitle: string;
  number: string;
  heading: Piece[];
  excerpt: Piece[];
}

/** What the worker answers; `failed` tells that the index could not be read. */
export type SearchAnswer =
  { ticket: number; hits: SearchHit[]; total: number } | { ticket: number; failed: true };
