/** The words about moved and removed passages, backlinks, and what pages say of themselves to machines. */
export interface HeadsWords {
  /** Stands over the last text of a passage that is gone. */
  removed: string;
  /** When a passage went, and what follows it; both are prose around a date. */
  removedText: (date: string) => string;
  /** Stands where a passage is gone and its text must not be shown. */
  withheld: string;
  /** Stands where an address names what was never there. */
  unknownPassage: string;
  /** Stands where it could not be looked up. */
  lookupFailed: string;
  /** Stands over the passages that link to a section. */
  linkedFrom: (count: number) => string;
  /** Names the Markdown form of an article. */
  asMarkdown: string;
  /** Name the feeds of the language. */
  rss: string;
  atom: string;
  /** Stands over the list of articles in the overview for language models. */
  articlesInLanguage: string;
  /** A fact with its name, in Markdown. */
  named: (name: string, value: string) => string;
  /** Stands over the other pages there. */
  pagesInLanguage: string;
  /** Names the address of the page in the Markdown form. */
  webPage: string;
  /** Says how to address a passage of the Markdown form. */
  passageAddress: (address: string) => string;
}
