import type { HeadsWords } from '../heads-words.ts';

/** What the page's head and its notices say, in English. */
export const heads: HeadsWords = {
  removed: 'The passage that this link names has been removed.',
  removedText: (date) => `It was removed on ${date}, and this is what it said:`,
  withheld: 'Its text is no longer shown.',
  unknownPassage:
    'This site has no such passage: the address may be mistyped. Below is the whole article.',
  lookupFailed:
    'The passage that this link names is not on this page, and where it went could not be looked up. Reload the page to try again.',
  linkedFrom: (count) => (count === 1 ? 'Linked from 1 passage' : `Linked from ${count} passages`),
  asMarkdown: 'This article as Markdown',
  rss: 'Updates in English (RSS)',
  atom: 'Updates in English (Atom)',
  articlesInLanguage: 'Articles (English)',
  named: (name, value) => `**${name}:** ${value}`,
  pagesInLanguage: 'Other pages (English)',
  webPage: 'Web page',
  passageAddress: (address) =>
    `Every passage has an id, written as \`<a id="…"></a>\`; its permanent link is ${address}#…`,
};
