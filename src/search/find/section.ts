import { foldWithPlaces, type Folded } from '../fold.ts';
import { cardFromAddress, type Card } from '../record/card.ts';
import { lineMark, textsFromContent } from '../record/record-page.ts';
import type { RecordKind } from '../record/record.ts';
import type { Fragment } from './engine.ts';

/** A passage of a section that has been read. */
export interface ReadPassage {
  id: string;
  kind: RecordKind;
  text: string;
  folded: Folded;
}

/** A section in one language that has been read. */
export interface ReadSection {
  card: Card;
  heading: Folded;
  passages: ReadPassage[];
}

/** Reads a section from what the index kept of it. */
export function sectionFromFragment({ address, content }: Fragment): ReadSection {
  const card = cardFromAddress(address);
  const texts = textsFromContent(content);
  return {
    card,
    heading: foldWithPlaces(card.headings[card.lang]),
    passages: card.passages.map(({ id, kind }, index) => {
      const text = texts[index] ?? '';
      return { id, kind, text, folded: foldWithPlaces(text) };
    }),
  };
}

/** Gives the fragment that leads to a place in a passage: the line, where it is code. */
export function fragmentAt({ id, kind, text }: ReadPassage, place: number): string {
  if (kind !== 'code') return id;
  const line = text.slice(0, place).split(lineMark).length;
  return `${id}-L${line}`;
}
