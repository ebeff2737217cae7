/** What a parser has to find fault with in a sample. */
export interface Fault {
  /** The line within the sample, from 1. */
  line: number;
  /** What it found, in its own words. */
  found: string;
}

/** Finds what is wrong with the syntax of a sample; nothing when it parses. */
export type CheckSyntax = (code: string) => Fault[] | Promise<Fault[]>;

/** Gives what was thrown as one line without the trailing stop. */
export const messageOf = (thrown: unknown): string =>
  (thrown instanceof Error ? thrown.message : String(thrown)).split('\n')[0]?.trim() ?? '';
