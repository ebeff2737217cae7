import type { LinksWords } from '../links-words.ts';

/** The words about links to passages, in English. */
export const links: LinksWords = {
  unknown: 'The passage that this link names is not in this article.',
  beginning: 'Read from the beginning',
  dismiss: 'Close',
};
