import { langTag, otherLang, type Lang } from '../model/lang.ts';
import type { Term } from '../schema/glossary.ts';

/** What the cards of one language show: for each term, by id, its form in that language, its form in the other, and its sense. */
export interface TermCards {
  /** The BCP-47 tag of the cards' language. */
  lang: string;
  /** The BCP-47 tag of the other language. */
  other: string;
  terms: Record<string, [own: string, other: string, sense: string]>;
}

/** Makes the cards of a language. */
export function makeTermCards(terms: Term[], lang: Lang): TermCards {
  const other = otherLang(lang);
  return {
    lang: langTag(lang),
    other: langTag(other),
    terms: Object.fromEntries(
      terms.map((term) => [term.id, [term[lang], term[other], term.sense[lang]]]),
    ),
  };
}
