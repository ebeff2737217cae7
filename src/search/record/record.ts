import type { Lang } from '../../model/lang.ts';

/** The kinds of passages by which a search may be narrowed, in the order in which they are offered. */
export const recordKinds = ['text', 'diagram', 'table', 'code'] as const;

/** What kind of passage a section holds. */
export type RecordKind = (typeof recordKinds)[number];

/** An addressable passage, as the search index keeps it. */
export interface RecordPassage {
  /** The passage's id, which is its fragment; empty at the head of an article. */
  id: string;
  kind: RecordKind;
  /** Prose, a caption with the table's columns, a row's cells, a diagram's labels and outline, or code. */
  text: string;
}

/** One section in one language, as the search index keeps it; the head of an article is one too. */
export interface SearchRecord {
  slug: string;
  lang: Lang;
  /** The section's id, which is its fragment; empty for the head of an article. */
  id: string;
  /** As shown to the reader, `2.1.3`; empty for the head of an article. */
  number: string;
  /** The section's heading in both languages. */
  headings: Record<Lang, string>;
  /** The place of the section among all of the site, in reading order, from 0. */
  place: number;
  /** The passages in reading order. */
  passages: RecordPassage[];
}

/** An article by which a search may be narrowed. */
export interface SearchArticle {
  slug: string;
  title: Record<Lang, string>;
}
