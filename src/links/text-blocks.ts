// A page as browsers search it: its blocks in their order, each with its text on one line.

/** The text of one block of a page. */
export interface TextBlock {
  text: string;
  /** The BCP-47 tag of its language, by which its words are cut. */
  lang: string;
}

/** A place in a page's text. */
export interface TextPlace {
  block: number;
  offset: number;
}

/** A stretch of a page's text. */
export interface TextSpan {
  start: TextPlace;
  end: TextPlace;
}

/** Sets a text on one line as a browser shows it, and tells where each place of it has gone. */
export function collapseText(raw: string): { text: string; placeOf: (offset: number) => number } {
  let text = '';
  const places: number[] = [];
  for (const sign of raw) {
    const isBlank = /[\t\n\f\r ]/.test(sign);
    for (let unit = 0; unit < sign.length; unit += 1)
      places.push(text.length + (isBlank ? 0 : unit));
    if (!isBlank) text += sign;
    else if (text !== '' && !text.endsWith(' ')) text += ' ';
  }
  const whole = text.trimEnd();
  return {
    text: whole,
    placeOf: (offset) => Math.min(places[offset] ?? whole.length, whole.length),
  };
}

/** Gives the places of a block at which a word may begin or end. */
export function wordBorders({ text, lang }: TextBlock): number[] {
  const segments = new Intl.Segmenter(lang || undefined, { granularity: 'word' }).segment(text);
  return [...Array.from(segments, ({ index }) => index), text.length];
}

/** Widens a span to whole words, after leaving out blanks at its ends; undefined where nothing is left. */
export function wholeWords(blocks: TextBlock[], span: TextSpan): TextSpan | undefined {
  const start = skipBlanks(blocks, span.start, 1);
  const end = skipBlanks(blocks, span.end, -1);
  if (!start || !end || !isBefore(start, end)) return undefined;
  const first = blocks[start.block];
  const last = blocks[end.block];
  if (!first || !last) return undefined;
  return {
    start: { ...start, offset: wordBorders(first).findLast((each) => each <= start.offset) ?? 0 },
    end: {
      ...end,
      offset: wordBorders(last).find((each) => each >= end.offset) ?? last.text.length,
    },
  };
}

/** Goes on to the nearest sign that is no blank, in the given direction, over the ends of blocks too. */
function skipBlanks(blocks: TextBlock[], place: TextPlace, step: 1 | -1): TextPlace | undefined {
  let { block, offset } = place;
  for (;;) {
    const text = blocks[block]?.text;
    if (text === undefined) return undefined;
    const sign = step === 1 ? text[offset] : text[offset - 1];
    if (sign === undefined) {
      block += step;
      offset = step === 1 ? 0 : (blocks[block]?.text.length ?? 0);
    } else if (/\s/.test(sign)) offset += step;
    else return { block, offset };
  }
}

const isBefore = (one: TextPlace, other: TextPlace): boolean =>
  one.block < other.block || (one.block === other.block && one.offset < other.offset);
