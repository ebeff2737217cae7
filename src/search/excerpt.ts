import { fold } from './plan-query.ts';

/** A piece of an excerpt; `hit` tells that the reader looked for it. */
export interface Piece {
  text: string;
  hit: boolean;
}

const before = 24;
const length = 120;

/** Gives about 120 characters of a text around the first literal that stands in it, in pieces; its beginning where none does. */
export function makeExcerpt(text: string, literals: string[]): Piece[] {
  const flat = text.replace(/\s+/g, ' ').trim();
  const folded = foldSameLength(flat);
  const first = literals
    .map((literal) => folded.indexOf(literal))
    .filter((place) => place >= 0)
    .toSorted((a, b) => a - b)[0];
  const start = Math.max(0, wordStart(flat, (first ?? 0) - before));
  const end = Math.min(flat.length, start + length);
  const pieces = cut(flat.slice(start, end), folded.slice(start, end), literals);
  if (start > 0) pieces.unshift({ text: '…', hit: false });
  if (end < flat.length) pieces.push({ text: '…', hit: false });
  return pieces;
}

/** Gives the whole of a text in pieces, the literals in it marked. */
export const markHits = (text: string, literals: string[]): Piece[] =>
  cut(text, foldSameLength(text), literals);

/** Folding may change a text's length; then only case is folded, so that places stay true. */
function foldSameLength(text: string): string {
  const folded = fold(text);
  return folded.length === text.length ? folded : text.toLowerCase();
}

/** Moves a place forward past a Latin word that it would cut. */
function wordStart(text: string, place: number): number {
  if (place <= 0) return 0;
  const rest = /^[\w-]*\s?/.exec(text.slice(place))?.[0] ?? '';
  return rest.length > 0 && rest.length < before ? place + rest.length : place;
}

function cut(text: string, folded: string, literals: string[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  while (from < text.length) {
    const hit = nextHit(folded, literals, from);
    if (!hit) break;
    if (hit.place > from) pieces.push({ text: text.slice(from, hit.place), hit: false });
    pieces.push({ text: text.slice(hit.place, hit.place + hit.size), hit: true });
    from = hit.place + hit.size;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), hit: false });
  return pieces;
}

function nextHit(
  folded: string,
  literals: string[],
  from: number,
): { place: number; size: number } | undefined {
  return literals
    .map((literal) => ({ place: folded.indexOf(literal, from), size: literal.length }))
    .filter(({ place, size }) => place >= 0 && size > 0)
    .toSorted((a, b) => a.place - b.place || b.size - a.size)[0];
}
