import type { Lang } from '../model/lang.ts';
import type { RecordKind } from '../search/record/record.ts';
import type { Way } from '../search/find/loosen.ts';

/** The words of the search. A `{}` stands where what was typed is put in. */
export interface SearchWords {
  /** The name of the button, the dialog and the page. */
  name: string;
  /** The key that opens it, in the list of keys. */
  open: string;
  description: (title: string) => string;
  placeholder: string;
  hint: string;
  loading: string;
  failed: string;
  /** Leads to where every section can be reached without the search. */
  contents: string;
  /** What the page needs, where it has no script. */
  needs: string;
  found: (count: number) => string;
  none: string;
  /** Said after it: what was tried. */
  tried: string;
  nearest: string;
  /** How what was looked for differs from what was typed; `{words}` stands for what was looked for instead. */
  ways: Record<Way, string>;
  recent: string;
  forgetRecent: string;
  first: string;
  syntax: { form: string; sense: string }[];
  filter: string;
  byLanguage: string;
  byArticle: string;
  byKind: string;
  /** Kinds of passages by which a search is narrowed. */
  kinds: Record<RecordKind, string>;
  /** The kind of the one passage that a result quotes. */
  kind: Record<RecordKind, string>;
  /** The label of what was found in the text of the other language. */
  foundIn: Record<Lang, string>;
  moreInArticle: (count: number) => string;
  more: string;
  asPage: string;
  /** The bar about the words that are lit on a page. */
  lit: string;
  litCount: (count: number) => string;
  litPrevious: string;
  litNext: string;
  unlight: string;
}
