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
}
