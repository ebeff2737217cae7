/** A text as browsers compare it when they look for a quotation, with the place in the original for each place in it. */
export interface FoldedText {
  text: string;
  placeOf: (index: number) => number;
}

/** What is itself when folded but for its case: ASCII, and the common Han characters and their punctuation. */
const plain = /^[\0-\x7f\u3001\u3002\u300a\u300b\u4e00-\u9fff]*$/;

/** Folds a text: without case, accents, forms of width and signs that are not seen. More is taken for equal than by any browser, so that what is found once is unique for all of them. */
export function foldText(original: string): FoldedText {
  if (plain.test(original)) {
    return { text: original.toLowerCase().replace(/\s/g, ' '), placeOf: (index) => index };
  }
  let text = '';
  const places: number[] = [];
  let place = 0;
  for (const sign of original) {
    const folded = sign
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .toLowerCase()
      .replace(/\s/g, ' ');
    places.push(...Array<number>(folded.length).fill(place));
    text += folded;
    place += sign.length;
  }
  return { text, placeOf: (index) => places[index] ?? original.length };
}
