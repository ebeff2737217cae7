// What a section must hold: each part of a query in one of several forms. As typed there is one form;
// where nothing is found, there come others.
import type { Query, Term } from '../query/query.ts';
import { isQuestionWord } from '../query/question-words.ts';

/** One part of a query, and the folded forms any of which will do. */
export interface Wanted {
  /** The form that the reader typed. */
  typed: string;
  forms: string[];
  quoted: boolean;
  /** Whether a section without it is an answer too. */
  optional: boolean;
}

/** A short query means what it says; in a longer one the words that only join the others may be missing. */
const short = 2;

/** Gives what a query asks for, as typed. */
export function wantedFromQuery({ terms }: Query): Wanted[] {
  const joins = ({ text, quoted }: Term): boolean =>
    !quoted && terms.length > short && isQuestionWord(text);
  const all = terms.every(joins);
  return terms.map((term) => ({
    typed: term.text,
    forms: [term.text],
    quoted: term.quoted,
    optional: !all && joins(term),
  }));
}
