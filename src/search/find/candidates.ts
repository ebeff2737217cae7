import { indexWords, joinedWord } from '../query/index-words.ts';
import type { Engine } from './engine.ts';
import type { Wanted } from './wanted.ts';

/** A record that may be an answer. */
export interface Candidate {
  id: string;
  /** How much of the query the index names it for: each part counts the more, the rarer it is. */
  weight: number;
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
      const none = { weight: 0, inHeading: 0, pairs: 0, isPhrase: true, score: 0, required: 0 };
      const candidate = found.get(hit.id) ?? { id: hit.id, ...none };
      candidate.weight += weight;
      candidate.required += each.optional ? 0 : 1;
      candidate.inHeading += hit.inHeading && !each.optional ? 1 : 0;
      candidate.pairs += hit.isJoined ? 1 : 0;
      candidate.score += hit.score;
      found.set(hit.id, candidate);
    }
  }
  const needed = some ? 1 : wanted.filter(({ optional }) => !optional).length;
  const enough = [...found.values()].filter(({ required }) => required >= needed);
  await notePhrases(engine, wanted, enough);
  return enough;
}

interface PartHit {
  id: string;
  score: number;
  inHeading: boolean;
  isJoined: boolean;
}

/** The records that hold a part of the query in any of its forms. */
async function hitsFor(engine: Engine, { forms }: Wanted): Promise<Map<string, PartHit>> {
  const hits = new Map<string, PartHit>();
  for (const form of forms) {
    const joined = joinedWord(form);
    const asParts = await engine.search(indexWords(form));
    const asOne = joined === undefined ? [] : await engine.search([joined]);
    const inOne = new Set(asOne.map(({ id }) => id));
    for (const { id, score, inHeading } of [...asParts, ...asOne]) {
      const before = hits.get(id);
      hits.set(id, {
        id,
        score: Math.max(before?.score ?? 0, score),
        inHeading: inHeading || (before?.inHeading ?? false),
        isJoined: inOne.has(id),
      });
    }
  }
  return hits;
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
