import { measureText, type Font } from './measure-text.ts';
import { piecesFromText, tearBetween, type Piece } from './text-pieces.ts';

/** After these, and between the humps of camel case, an identifier that is too long is cut. */
const joint = /(?<=[./_:-])(?=[\p{L}\p{N}])|(?<=[\p{Ll}\p{Nd}])(?=\p{Lu})/u;
/** In em: even a narrow label leaves an identifier whole that is shorter. */
const longest = 13;
const mark = /[，。、；：？！,;:?!]$/;

/** Breaks a label into as few lines as `maxWidth` (in pixels) allows, about equally long. */
export const breakLines = (label: string, maxWidth: number, font: Font): string[] =>
  label.split('\n').flatMap((line) => breakLine(line, maxWidth, font));

function breakLine(line: string, maxWidth: number, font: Font): string[] {
  const pieces = piecesFromText(line).flatMap((piece) => cutLong(piece, font));
  if (pieces.length === 0) return [''];
  const widthOf = (from: number, to: number): number =>
    measureText(join(pieces.slice(from, to)), font);
  // best[count][end]: the cheapest way to set the first `end` pieces on `count` lines.
  let best: Way[] = pieces.map((_, index) => lineWay(undefined, 0, index + 1));
  for (let count = 1; count < pieces.length && last(best).cost === Infinity; count += 1) {
    const before = best;
    best = pieces.map((_, index) => cheapest(before, index + 1));
  }
  return linesOf(last(best), pieces);

  function cheapest(before: Way[], end: number): Way {
    let found: Way = { cost: Infinity, from: 0, end, before: undefined };
    for (let from = 1; from < end; from += 1) {
      const way = lineWay(before[from - 1], from, end);
      if (way.cost < found.cost) found = way;
    }
    return found;
  }

  function lineWay(before: Way | undefined, from: number, end: number): Way {
    const width = widthOf(from, end);
    const fits = width <= maxWidth || end - from === 1;
    const gap = Math.max(0, maxWidth - width) / font.size;
    const cost = fits ? (before?.cost ?? 0) + gap ** 2 + breakCost(end) : Infinity;
    return { cost, from, end, before };
  }

  /** A break after a pause is sought, one beside the rest of a word avoided. */
  function breakCost(at: number): number {
    const [before, after] = [pieces[at - 1]?.text ?? '', pieces[at]?.text];
    if (after === undefined) return 0;
    return mark.test(before) ? -12 : 12 * tearBetween(before, after);
  }
}

/** A way to set pieces on lines: its last line, and the way up to there. */
interface Way {
  cost: number;
  from: number;
  end: number;
  before: Way | undefined;
}

const last = (ways: Way[]): Way => ways.at(-1) as Way;

const linesOf = (way: Way, pieces: Piece[]): string[] => [
  ...(way.before ? linesOf(way.before, pieces) : []),
  join(pieces.slice(way.from, way.end)),
];

function cutLong(piece: Piece, font: Font): Piece[] {
  if (measureText(piece.text, font) <= longest * font.size) return [piece];
  return piece.text
    .split(joint)
    .map((text, index) => ({ text, space: index === 0 && piece.space }));
}

const join = (pieces: Piece[]): string =>
  pieces.map((piece, index) => (piece.space && index > 0 ? ' ' : '') + piece.text).join('');
