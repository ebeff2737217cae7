import type { Lang } from '../../model/lang.ts';
import type { Candidate } from './candidates.ts';
import type { Catalogue, Entry } from './engine.ts';
import type { Judgement } from './judge.ts';
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
): Lead[] {
  const byPlace = new Map<number, Lead>();
  for (const candidate of candidates) {
    const entry = entries.get(candidate.id);
    if (!entry) continue;
    const other = byPlace.get(entry.place);
    const lead: Lead = { ...candidate, entry };
    if (!other) byPlace.set(entry.place, lead);
    else if (entry.lang === lang) lead.other = other;
    else other.other = lead;
    if (other && entry.lang === lang) byPlace.set(entry.place, lead);
  }
  const isOwn = ({ entry }: Lead): number => (entry.lang === lang ? 1 : 0);
  return [...byPlace.values()].toSorted(
    (a, b) =>
      isOwn(b) - isOwn(a) ||
      promise(b) - promise(a) ||
      b.inHeading - a.inHeading ||
      b.score - a.score ||
      a.entry.place - b.entry.place,
  );
}

/** Orders answers: the reader's language first, then by how good they are; equal ones in reading order. Where none holds all, by how much of it they hold. */
export const rank = (judged: Judged[], lang: Lang, some: boolean): Judged[] =>
  judged.toSorted(
    (a, b) =>
      Number(b.entry.lang === lang) - Number(a.entry.lang === lang) ||
      (some ? promise(b) - promise(a) : 0) ||
      b.judgement.level - a.judgement.level ||
      b.judgement.times - a.judgement.times ||
      a.entry.place - b.entry.place,
  );

/** How much of the query the index saw in a section. */
const promise = ({ weight, pairs }: Lead): number => weight + pairs;
