// The terms in a text, the longest first: what a longer term covers is no use of a shorter one in it.
import type { Lang } from '../model/lang.ts';
import type { Term } from '../schema/glossary.ts';
import { formPattern, makeTermFinder, type TermFinder } from './find-term.ts';
import { termForms } from './term-forms.ts';

/** The first use of a term in a text. */
export interface TermUse {
  /** The words of the text. */
  shown: string;
  index: number;
}

/** Gives the terms that stand in a text, by id. */
export type TermMatcher = (text: string) => Map<string, TermUse>;

/** A form with the terms that have it. */
interface Form {
  pattern: RegExp;
  length: number;
  ids: string[];
}

/** Makes the matcher of all terms in one language. */
export function makeTermMatcher(terms: Term[], lang: Lang): TermMatcher {
  const finders = terms.map((term) => ({ term, find: makeTermFinder(term, lang) }));
  const forms = longestFirst(terms, lang);
  return (text) => matchForms(text, formsAtHand(text, finders, forms));
}

function longestFirst(terms: Term[], lang: Lang): Form[] {
  const forms = new Map<string, Form>();
  for (const term of terms) {
    for (const form of termForms(term, lang)) {
      const { ids } = forms.get(form) ?? { ids: [] };
      const pattern = new RegExp(formPattern(form), 'gu');
      forms.set(form, { pattern, length: form.length, ids: [...ids, term.id] });
    }
  }
  return [...forms.values()].toSorted((a, b) => b.length - a.length);
}

/** Most terms stand in no given text, and to ask once for a term is cheaper than once for each form. */
function formsAtHand(
  text: string,
  finders: { term: Term; find: TermFinder }[],
  forms: Form[],
): Form[] {
  const found = new Set(finders.filter(({ find }) => find(text)).map(({ term }) => term.id));
  return found.size === 0 ? [] : forms.filter(({ ids }) => ids.some((id) => found.has(id)));
}

/** Stands for what a longer form has covered: no letter, no digit, no Han. */
const cover = '\uFFFC';

function matchForms(text: string, forms: Form[]): Map<string, TermUse> {
  const uses = new Map<string, TermUse>();
  let rest = text;
  for (const { pattern, ids } of forms) {
    rest = rest.replace(pattern, (shown: string, index: number) => {
      for (const id of ids) {
        if (index < (uses.get(id)?.index ?? Infinity)) uses.set(id, { shown, index });
      }
      return cover.repeat(shown.length);
    });
  }
  return uses;
}
