// Latin forms are looked for as words, with an English plural allowed; Han forms anywhere.
import type { Lang } from '../model/lang.ts';
import type { Term } from '../schema/glossary.ts';
import { termForms } from './term-forms.ts';

/** Tells whether a term stands in a text. */
export type TermFinder = (text: string) => boolean;

/** Makes the finder of a term in one language. */
export function makeTermFinder(term: Term, lang: Lang): TermFinder {
  const pattern = new RegExp(termForms(term, lang).map(formPattern).join('|'), 'u');
  return (text) => pattern.test(text);
}

/** Gives the pattern of one form of a term, for a Unicode expression. */
export function formPattern(form: string): string {
  const escaped = RegExp.escape(form);
  const first = isLatin(form.at(0)) ? String.raw`(?<![\p{Script=Latin}\d_])` : '';
  const last = isLatin(form.at(-1)) ? String.raw`(?:e?s)?(?![\p{Script=Latin}\d_])` : '';
  return `${first}${caseless(escaped, form)}${last}`;
}

/** An all-lower-case form may begin a sentence; one with capitals is a name and stands as it is. */
function caseless(escaped: string, form: string): string {
  if (form !== form.toLowerCase() || !isLatin(form.at(0))) return escaped;
  return `(?i:${escaped})`;
}

const isLatin = (character: string | undefined): boolean =>
  character !== undefined && /[\p{Script=Latin}\d]/u.test(character);
