import { foldWithPlaces, type Folded } from '../fold.ts';
import { lineMark } from '../record/record-page.ts';
import { hasWhole } from './judge.ts';

/** A piece of an excerpt; `hit` tells that the reader looked for it. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** A stretch of a text, in places of the text. */
interface Stretch {
  from: number;
  to: number;
}

// In characters; a Han character takes the room of two letters.
const before = 24;
const length = 160;

/** Gives about 160 letters or 80 Han characters of a text around what was looked for, in pieces; its beginning where none of it stands there. */
export function makeExcerpt(text: string, folded: Folded, literals: string[]): Piece[] {
  const hits = findHits(folded, literals);
  const first = firstOf(hits);
  const start = first ? startBefore(text, first.from) : 0;
  const end = endAfter(text, start, first?.to ?? 0);
  const inside = hits.filter(({ from, to }) => from >= start && to <= end);
  const pieces = cut(text, start, end, inside).map((piece) => ({
    ...piece,
    text: piece.text.replaceAll(new RegExp(`\\s*${lineMark}\\s*`, 'g'), ' '),
  }));
  if (start > 0) pieces.unshift({ text: '…', hit: false });
  if (end < text.length) pieces.push({ text: '…', hit: false });
  return pieces;
}

/** Gives the whole of a text in pieces, the literals in it marked. */
export function markHits(text: string, literals: string[]): Piece[] {
  const hits = findHits(foldWithPlaces(text), literals);
  return cut(text, 0, text.length, hits);
}

/** Finds where literals stand in a text, in the text's own places; the longer of two that overlap counts, and a short word inside a longer one only where it stands nowhere as a whole. */
export function findHits({ text, starts, ends }: Folded, literals: string[]): Stretch[] {
  const sought = [...new Set(literals)]
    .filter((literal) => literal !== '' && text.includes(literal))
    .map((literal) => ({ literal, whole: literal.length < 4 && hasWhole(text, literal) }));
  const hits: Stretch[] = [];
  let from = 0;
  for (;;) {
    const next = sought
      .map(({ literal, whole }) => ({ at: placeOf(text, literal, from, whole), literal }))
      .filter(({ at }) => at >= 0)
      .toSorted((a, b) => a.at - b.at || b.literal.length - a.literal.length)[0];
    if (!next) return hits;
    from = next.at + next.literal.length;
    hits.push({ from: starts[next.at] ?? 0, to: ends[from - 1] ?? 0 });
  }
}

function placeOf(text: string, literal: string, from: number, whole: boolean): number {
  let at = text.indexOf(literal, from);
  while (whole && at >= 0 && !standsAlone(text, literal, at)) at = text.indexOf(literal, at + 1);
  return at;
}

const standsAlone = (text: string, literal: string, at: number): boolean =>
  hasWhole(text.slice(Math.max(0, at - 1), at + literal.length + 1), literal);

/** The place around which a text is quoted: the longest hit, which is the phrase where there is one. */
function firstOf(hits: Stretch[]): Stretch | undefined {
  const size = ({ from, to }: Stretch): number => to - from;
  return hits.toSorted((a, b) => size(b) - size(a) || a.from - b.from)[0];
}

const isWide = (character: string): boolean => /[\u2e80-\uffee]/.test(character);

/** Goes back from a hit as far as there is room, and not into a word. */
function startBefore(text: string, hit: number): number {
  let start = hit;
  for (let room = before; start > 0 && room > 0; room -= isWide(text[start] ?? '') ? 2 : 1)
    start -= 1;
  if (start === 0) return 0;
  const rest = /^[\w-]*\s?/.exec(text.slice(start, hit))?.[0].length ?? 0;
  return start + rest >= hit ? hit : withinPair(text, start + rest);
}

function endAfter(text: string, start: number, least: number): number {
  let end = start;
  for (let room = length; end < text.length && room > 0; end += 1) {
    room -= isWide(text[end] ?? '') ? 2 : 1;
  }
  return withinPair(text, Math.max(end, Math.min(least, text.length)));
}

/** A character outside the basic plane is not parted. */
const withinPair = (text: string, place: number): number =>
  /[\udc00-\udfff]/.test(text[place] ?? '') ? place + 1 : place;

function cut(text: string, start: number, end: number, hits: Stretch[]): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  for (const hit of hits) {
    if (hit.from > from) pieces.push({ text: text.slice(from, hit.from), hit: false });
    pieces.push({ text: text.slice(hit.from, hit.to), hit: true });
    from = hit.to;
  }
  if (from < end) pieces.push({ text: text.slice(from, end), hit: false });
  return pieces;
}
