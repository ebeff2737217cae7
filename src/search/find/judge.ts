// How good an answer a section is, by what is read in it: the index only says where to look.
import { fold } from '../fold.ts';
import type { Query } from '../query/query.ts';
import { textsOf, type ReadPassage, type ReadSection } from './section.ts';
import type { Wanted } from './wanted.ts';

/** What stands where in a section. Of two sections the one with the higher level is the better answer. */
export interface Judgement {
  level: number;
  /** Whether the heading holds all that is looked for. */
  isInHeading: boolean;
  /** How often the words stand in it, counted up to a few. */
  times: number;
  /** The passage to show; undefined where the heading alone holds what is looked for. */
  passage: ReadPassage | undefined;
}

/** The levels: phrase before scattered words, of either heading before text, whole words before parts of words. */
const levels = {
  none: 0,
  some: 1,
  scattered: 3,
  passage: 5,
  heading: 7,
  phrase: 9,
  phraseInHeading: 11,
} as const;

/** From this level on it holds it side by side. */
export const phraseLevel = levels.phrase;

/** From this level on a section holds all that is looked for. */
export const literalLevel = levels.scattered - 1;

/** More often than this is as good. */
const often = 3;

/** Judges a section; undefined where it holds what is excluded. */
export function judge(
  section: ReadSection,
  wanted: Wanted[],
  { phrase, excluded, filters }: Query,
): Judgement | undefined {
  const { heading } = section;
  const all = textsOf(section);
  if (excluded.some(({ text }) => all.some((each) => hasWhole(each, text)))) return undefined;
  const needed = wanted.filter(({ optional }) => !optional);
  const phrases = phrasesOf(phrase, wanted, needed);
  const passages = section.passages.map((passage) => {
    const isKind = filters.kind === undefined || passage.kind === filters.kind;
    return {
      passage,
      level: levelOf(passage.folded, phrases, wanted, needed) + (isKind ? 0.25 : 0),
    };
  });
  const best = passages.toSorted((a, b) => b.level - a.level)[0];
  const inHeading = headingLevel(levelOf(heading, phrases, wanted, needed));
  const scattered = needed.every((each) => all.some((text) => has(text, each)))
    ? levels.scattered
    : levels.none;
  const inText = Math.max(Math.floor((best?.level ?? 0) * 2) / 2, scattered);
  // The summary at an article's head says what its sections say at length.
  const isHead = section.card.id === '' && inText > levels.some;
  return {
    level: Math.max(inHeading, inText - (isHead ? 0.25 : 0)),
    isInHeading: inHeading >= levels.heading,
    times: timesIn(all, phrases, needed),
    passage: best && best.level >= levels.some ? best.passage : undefined,
  };
}

function headingLevel(level: number): number {
  if (level >= levels.phrase) return level - levels.phrase + levels.phraseInHeading;
  return level >= levels.passage ? level - levels.passage + levels.heading : Math.min(level, 1);
}

/** What counts as the phrase: all that was typed, and the words of it that are not optional; none where other forms are looked for. */
function phrasesOf(phrase: string, wanted: Wanted[], needed: Wanted[]): string[] {
  const isPlain = wanted.every(({ forms, typed }) => forms.length === 1 && forms[0] === typed);
  if (!isPlain) return [];
  const typed = needed.map((each) => each.typed);
  // What is two words to one writer is one with a hyphen to another.
  return [phrase, fold(typed.join(' ')), fold(typed.join('-'))];
}

function levelOf(text: string, phrases: string[], wanted: Wanted[], needed: Wanted[]): number {
  const phrase = phrases.find((each) => text.includes(each));
  if (phrase !== undefined) return levels.phrase + (hasWhole(text, phrase) ? 1 : 0);
  const there = needed.filter((each) => has(text, each));
  if (there.length === needed.length) {
    const whole = needed.every(({ forms }) => forms.some((form) => hasWhole(text, form)));
    const joining = wanted.every((each) => has(text, each));
    return levels.passage + (whole ? 0.5 : 0) + (joining ? 0.5 : 0);
  }
  return there.length === 0 ? levels.none : levels.some + there.length / (needed.length + 1);
}

const has = (text: string, { forms }: Wanted): boolean => forms.some((form) => text.includes(form));

function timesIn(texts: string[], phrases: string[], needed: Wanted[]): number {
  const forms = new Set([...phrases, ...needed.flatMap((each) => each.forms)]);
  return Math.max(0, ...[...forms].map((form) => countOf(texts, form)));
}

function countOf(texts: string[], form: string): number {
  let count = 0;
  for (const text of texts) {
    let place = text.indexOf(form);
    for (; place >= 0 && count < often; place = text.indexOf(form, place + form.length)) count += 1;
    if (count === often) break;
  }
  return count;
}

const letter = /[[\p{L}\p{N}_]--\p{Script=Han}]/v;

/** Tells whether a text holds a folded word that no letters stand beside; between Han characters every place is a border. */
export function hasWhole(text: string, word: string): boolean {
  const begins = letter.test(word[0] ?? '');
  const ends = letter.test(word.at(-1) ?? '');
  for (let place = text.indexOf(word); place >= 0; place = text.indexOf(word, place + 1)) {
    const before = begins && letter.test(text[place - 1] ?? '');
    const after = ends && letter.test(text[place + word.length] ?? '');
    if (!before && !after) return true;
  }
  return false;
}
