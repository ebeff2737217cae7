import type { Term } from '#src/schema/glossary.ts';

/** What a test says of a term; the rest does not matter to it. */
export type TermPart = Partial<Omit<Term, 'also'>> & { also?: Partial<Term['also']> };

/** Makes a term; its id is the English form with hyphens. */
export function makeTestTerm(zh: string, en: string, { also, ...part }: TermPart = {}): Term {
  return {
    id: en.toLowerCase().replaceAll(' ', '-'),
    zh,
    en,
    keep: false,
    sense: { zh: '释义。', en: 'A sense.' },
    ...part,
    also: { zh: [], en: [], ...also },
  };
}
