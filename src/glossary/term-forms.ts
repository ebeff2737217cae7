import type { Lang } from '../model/lang.ts';
import type { Term } from '../schema/glossary.ts';

/** Gives the forms by which a term may stand in text of a language, the longest first; a term that stays English counts in Chinese text by its English forms too. */
export function termForms(term: Term, lang: Lang): string[] {
  const own = [term[lang], ...term.also[lang]];
  const kept = lang === 'zh' && term.keep ? [term.en, ...term.also.en] : [];
  return [...new Set([...own, ...kept])].toSorted((a, b) => b.length - a.length);
}
