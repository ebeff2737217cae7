import { indexWords, joinedWord } from '../query/index-words.ts';
import type { Engine } from './engine.ts';
import type { Wanted } from './wanted.ts';

/** A record that may be an answer. */
export interface Candidate {
  id: string;
  /** How much of the query the index names it for: each part counts the more, the rarer it is. */
  weight: number;
  /** Whether the index has each part as a word of its own; else it may have guessed by the beginning. */
  isSure: boolean;
  /** How many of them stand in its heading. */
  inHeading: number;
  /** How many parts of the query stand side by side, as the index has it. */
  pairs: number;
  /** Whether all of them do that could. */
  isPhrase: boolean;
  score: number;
}

/** What an optional part counts: it decides only between equals. */
const optionalWeight = 0.01;

/** Gives the records that the index names for the parts of a query: for all that are not optional, or for some of them. */
export async function findCandidates(
  engine: Engine,
  wanted: Wanted[],
  some = false,
): Promise<Candidate[]> {
  const found = new Map<string, Candidate & { required: number }>();
  for (const each of wanted) {
    const hits = await hitsFor(engine, each);
    const weight = each.optional ? optionalWeight : 1 / Math.log2(2 + hits.size);
    for (const hit of hits.values()) {
      const candidate = found.get(hit.id) ?? { ...noneOf(hit.id), required: 0 };
      candidate.weight += weight;
      candidate.required += each.optional ? 0 : 1;
      candidate.inHeading += hit.inHeading && !each.optional ? 1 : 0;
      candidate.pairs += hit.isJoined ? 1 : 0;
      candidate.isSure &&= hit.isSure || each.optional;
      candidate.score += hit.score;
      found.set(hit.id, candidate);
    }
  }
  const needed = some ? 1 : wanted.filter(({ optional }) => !optional).length;
  const enough = [...found.values()].filter(({ required }) => required >= needed);
  await notePhrases(engine, wanted, enough);
  return enough;
}

/** A record of which nothing is known yet. */
export const noneOf = (id: string): Candidate => ({
  id,
  weight: 0,
  isSure: true,
  inHeading: 0,
  pairs: 0,
  isPhrase: true,
  score: 0,
});

interface PartHit {
  id: string;
  score: number;
  inHeading: boolean;
  isJoined: boolean;
  isSure: boolean;
}

/** The records that hold a part of the query in any of its forms. */
async function hitsFor(engine: Engine, { forms }: Wanted): Promise<Map<string, PartHit>> {
  const hits = new Map<string, PartHit>();
  for (const form of forms) {
    const joined = joinedWord(form);
    const words = indexWords(form);
    // Every pair of neighbours is in the index: what has another one stands nowhere.
    const isHan = words.every((word) => /^\p{Script=Han}{2}$/u.test(word));
    if (isHan && !(await areWords(engine, words))) continue;
    const asParts = await engine.search(words);
    const asOne = joined === undefined ? [] : await engine.search([joined]);
    const inOne = idsOf(asOne);
    const whole = isHan
      ? asParts
      : await engine.search(joined === undefined ? words : [joined], true);
    const sure = idsOf(whole);
    // The parts of a name stand in many headings, seldom as the name.
    const isLikely = (id: string): boolean => joined === undefined || sure.has(id);
    // Single figures stand everywhere: a version is found as one word.
    const isFigure =
      !engine.isInMemory && joined !== undefined && whole.length > 0 && /^[\d.]+$/.test(form);
    for (const { id, score, inHeading } of isFigure ? asOne : [...asParts, ...asOne]) {
      const before = hits.get(id);
      hits.set(id, {
        id,
        score: Math.max(before?.score ?? 0, score),
        inHeading: (inHeading && isLikely(id)) || (before?.inHeading ?? false),
        isJoined: inOne.has(id),
        isSure: sure.has(id) || (before?.isSure ?? false),
      });
    }
  }
  return hits;
}

const idsOf = (hits: { id: string }[]): Set<string> => new Set(hits.map(({ id }) => id));

/** Tells whether the index has each of some words as it is. */
async function areWords(engine: Engine, words: string[]): Promise<boolean> {
  for (const word of words) {
    if ((await engine.search([word], true)).length === 0) return false;
  }
  return true;
}

/** Notes in which records neighbouring words in Latin letters stand side by side. */
async function notePhrases(
  engine: Engine,
  wanted: Wanted[],
  candidates: Candidate[],
): Promise<void> {
  const needed = wanted.filter(({ optional }) => !optional);
  const words = needed.flatMap(({ forms }) => indexWords(forms[0] ?? ''));
  if (candidates.length === 0) return;
  for (const [index, word] of words.entries()) {
    const pair = [word, words[index + 1] ?? ''];
    if (pair.some((each) => each === '' || /\p{Script=Han}/u.test(each))) continue;
    const together = new Set((await engine.search(pair, true)).map(({ id }) => id));
    for (const candidate of candidates) {
      const isTogether = together.has(candidate.id);
      candidate.pairs += isTogether ? 1 : 0;
      candidate.isPhrase &&= isTogether;
    }
  }
}
