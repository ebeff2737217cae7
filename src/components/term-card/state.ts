import { langTag, otherLang, type Lang } from '../../model/lang.ts';
import type { Term } from '../../schema/glossary.ts';

/** What the cards of one language show: for each term, by id, its form in that language, its form in the other, and its sense. */
export interface TermCards {
  /** The BCP-47 tag of the cards' language. */
  lang: string;
  /** The BCP-47 tag of the other language. */
  other: string;
  terms: Record<string, [own: string, other: string, sense: string]>;
}

/** Makes the cards of a language. */
export function makeTermCards(terms: Term[], lang: Lang): TermCards {
  const other = otherLang(lang);
  return {
    lang: langTag(lang),
    other: langTag(other),
    terms: Object.fromEntries(
      terms.map((term) => [term.id, [term[lang], term[other], term.sense[lang]]]),
    ),
  };
}

/** A box on the screen, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  bottom: number;
}

/** Where a card may stand, and how large it is. */
export interface Room {
  /** What covers the upper edge of the window. */
  header: number;
  width: number;
  height: number;
  cardWidth: number;
  cardHeight: number;
}

const gap = 6;
const margin = 12;

/** Gives the place of a card: under its term, above it where there is no room below, and always within the window's sides. */
export function placeCard(term: Box, room: Room): { left: number; top: number } {
  const below = term.bottom + gap;
  const above = term.top - gap - room.cardHeight;
  const fitsBelow = below + room.cardHeight <= room.height - margin;
  const rightmost = room.width - margin - room.cardWidth;
  return {
    left: Math.max(margin, Math.min(term.left, rightmost)),
    top: fitsBelow || above < room.header ? below : above,
  };
}
