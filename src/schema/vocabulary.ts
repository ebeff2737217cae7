/** What a component may be given in MDX. */
export interface ComponentSyntax {
  /** The names of the attributes that it takes. */
  attributes: readonly string[];
}

/** The components that an author may write in MDX, by name. */
export const vocabulary: Readonly<Record<string, ComponentSyntax>> = {
  /** What the other articles say to the question that the passages above raise: a paragraph a question. */
  Elsewhere: { attributes: [] },
  /** Stands where the source has lost a figure, a word or a cell. */
  Lost: { attributes: [] },
  /** An editor's remark: a paragraph or more that is not the source's. */
  Note: { attributes: [] },
};
