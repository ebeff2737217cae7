import { fold, foldWithPlaces, type Folded } from '../fold.ts';
import { cardFromAddress, type Card } from '../record/card.ts';
import { lineMark, textsFromContent } from '../record/record-page.ts';
import type { RecordKind } from '../record/record.ts';

/** A record as the index keeps it. */
export interface Fragment {
  address: string;
  content: string;
}

/** A passage of a section that has been read. */
export interface ReadPassage {
  id: string;
  kind: RecordKind;
  text: string;
  /** The text as it is compared. */
  folded: string;
  /** Tells where the folded characters stand in the text: costly, and only needed of what is shown. */
  places: () => Folded;
}

/** A section in one language that has been read. */
export interface ReadSection {
  card: Card;
  /** The heading as it is compared. */
  heading: string;
  passages: ReadPassage[];
}

/** Reads a section from what the index kept of it. */
export function sectionFromFragment({ address, content }: Fragment): ReadSection {
  const card = cardFromAddress(address);
  const texts = textsFromContent(content);
  return {
    card,
    heading: fold(card.headings[card.lang]),
    passages: card.passages.map(({ id, kind }, index) => {
      const text = texts[index] ?? '';
      let places: Folded | undefined;
      return {
        id,
        kind,
        text,
        folded: fold(text),
        places: () => (places ??= foldWithPlaces(text)),
      };
    }),
  };
}

/** Gives the texts of a section as they are compared: its heading and its passages. */
export const textsOf = ({ heading, passages }: ReadSection): string[] => [
  heading,
  ...passages.map(({ folded }) => folded),
];

/** Gives the fragment that leads to a place in a passage: the line, where it is code. */
export function fragmentAt({ id, kind, text }: ReadPassage, place: number): string {
  if (kind !== 'code') return id;
  const line = text.slice(0, place).split(lineMark).length;
  return `${id}-L${line}`;
}
