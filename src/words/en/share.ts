import type { ShareWords } from '../share-words.ts';

/** The words about shared passages, in English. */
export const share: ShareWords = {
  readHere: 'Read it in the article',
  rowsLeft: (count) => (count === 1 ? 'and 1 row more' : `and ${count} rows more`),
  linesLeft: (count) => (count === 1 ? 'and 1 line more' : `and ${count} lines more`),
  sharedIn: { zh: 'Shared in Chinese', en: 'Shared in English' },
  readIn: 'read in English',
  pictureOf: (title, article) => `${title}. From “${article}”`,
};
