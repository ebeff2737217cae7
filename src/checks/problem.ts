/** A place in a file, 1-based; columns count UTF-16 units, as editors do. */
export interface Place {
  line: number;
  column: number;
}

/** What a rule has to say about one place of the content. */
export interface Finding extends Place {
  /** The path of the file, as in a source file. */
  file: string;
  /** `Expected … but found …`, then the likely mend. */
  message: string;
}

/** Something that must not stand in the content, with its place and the likely mend. */
export interface Problem extends Finding {
  /** The kebab-case name of the rule, which is the name of its file. */
  rule: string;
}
