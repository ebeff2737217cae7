/** The words about links to passages. */
export interface LinksWords {
  /** Stands where the address names a passage that the article does not have. */
  unknown: string;
  /** A link to the article without the passage. */
  beginning: string;
  dismiss: string;
}
