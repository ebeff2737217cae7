import type { Lang } from '../../model/lang.ts';
import type { Candidate } from './candidates.ts';
import type { Entry } from '../record/catalogue.ts';
import type { Catalogue } from './engine.ts';
import { phraseLevel, type Judgement } from './judge.ts';
import type { ReadSection } from './section.ts';

/** A section that may be an answer, in the language in which it is to be read first. */
export interface Lead extends Candidate {
  entry: Entry;
  /** The same section in the other language, where the index names that too. */
  other?: Lead;
}

/** A section that has been read and judged. */
export interface Judged extends Lead {
  section: ReadSection;
  judgement: Judgement;
}

/** Gives one lead a section, the most promising first: found in the reader's language before the other one, in the heading before the text. */
export function leadsFromCandidates(
  candidates: Candidate[],
  { entries }: Catalogue,
  lang: Lang,
  some: boolean,
): Lead[] {
  const byPlace = new Map<number, Lead>();
  for (const candidate of candidates) {
    const entry = entries.get(candidate.id);
    if (!entry) continue;
    const other = byPlace.get(entry.place);
    const lead: Lead = { ...candidate, entry };
    const pair = other ? [other, lead] : [lead];
    const [first = lead, second] = pair.toSorted((a, b) => nearness(b, lang) - nearness(a, lang));
    byPlace.set(entry.place, second ? { ...first, other: second } : first);
  }
  return [...byPlace.values()].toSorted(
    (a, b) =>
      nearness(b, lang) - nearness(a, lang) ||
      (some ? promise(b) - promise(a) : 0) ||
      b.inHeading - a.inHeading ||
      Number(b.isSure) - Number(a.isSure) ||
      promise(b) - promise(a) ||
      b.score - a.score ||
      a.entry.place - b.entry.place,
  );
}

/** How much less than the best of them a section may hold of a query and still be an answer. */
const enough = 0.4;

/** Leaves out what holds much less of the query than the best. */
export function mostPromising(leads: Lead[]): Lead[] {
  const best = Math.max(0, ...leads.map(promise));
  return leads.filter((lead) => promise(lead) >= best * enough);
}

/** Orders answers: what stands there as a phrase and in the reader's language first, then by how good they are; equal ones in reading order. Where none holds all, by how much of it they hold. */
export const rank = (judged: Judged[], lang: Lang, some: boolean): Judged[] =>
  judged.toSorted(
    (a, b) =>
      nearness(asRead(b), lang) - nearness(asRead(a), lang) ||
      (some ? promise(b) - promise(a) || b.inHeading - a.inHeading : 0) ||
      b.judgement.level - a.judgement.level ||
      b.judgement.times - a.judgement.times ||
      a.entry.place - b.entry.place,
  );

/** How near a find is to what was asked: as a phrase before scattered, of either in the reader's language first. */
const nearness = ({ entry, isPhrase }: Pick<Lead, 'entry' | 'isPhrase'>, lang: Lang): number =>
  (isPhrase ? 2 : 0) + (entry.lang === lang ? 1 : 0);

const asRead = ({ entry, judgement }: Judged): Pick<Lead, 'entry' | 'isPhrase'> => ({
  entry,
  isPhrase: judgement.level >= phraseLevel,
});

/** How much of the query the index saw in a section. */
const promise = ({ weight, pairs }: Lead): number => weight + pairs;
