import type { Lang } from '../model/lang.ts';

/** The words about passages that are shared by a link. */
export interface ShareWords {
  /** Leads from the quoted passage to its place. */
  readHere: string;
  /** Stands below what is cut off. */
  rowsLeft: (count: number) => string;
  linesLeft: (count: number) => string;
  /** The line on the article that tells in which language the link was made. */
  sharedIn: Record<Lang, string>;
  /** Goes after it: the language of the page. */
  readIn: string;
  /** What the picture of a card shows. */
  pictureOf: (title: string, article: string) => string;
}
