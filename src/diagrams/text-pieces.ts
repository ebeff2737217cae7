// Where a line of a label may be broken: between words, never inside an identifier, no closing
// mark at a line's start, no opening mark at its end, no number without its unit.

/** A part of a text that stays on one line. */
export interface Piece {
  text: string;
  /** Whether a space stands before it where the line is not broken there. */
  space: boolean;
}

/** Han, kana, full-width forms, and the marks that are as wide in Chinese. */
const wide = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef‘’“”—…·`;
const runs = new RegExp(`[${wide}]+|[^${wide}]+`, 'gu');
const wideRun = new RegExp(`^[${wide}]`, 'u');
const closers = String.raw`\p{Pe}\p{Pf}、。，．：；？！…—·・,.:;?!%‰℃°”’`;
const openers = String.raw`\p{Ps}\p{Pi}“‘`;
const closing = new RegExp(`^[${closers}/]+$`, 'u');
const opening = new RegExp(`[${openers}$¥￥#@]$`, 'u');
/** Brackets and marks at the ends of a Latin run belong to the Han beside it. */
const afterHan = new RegExp(`(?<=^[${closers}]+)(?![${closers}])`, 'u');
const beforeHan = new RegExp(`(?<![${openers}])(?=[${openers}]+$)`, 'u');
const number = /(?:^| )[\p{Sc}≥≤<>~±+-]?\d[\d.,:]*$/u;
const unit = /^(?:[A-Za-zμµ]{1,3}(?:\/[a-z]{1,3})?|\p{Script=Han})$/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Cuts one line of a label into pieces. */
export function piecesFromText(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    partsOfWord(word).forEach((part, index) => {
      const space = pieces.length > 0 && index === 0;
      const last = pieces.at(-1);
      if (last && sticks(last.text, part, space)) last.text += (space ? ' ' : '') + part;
      else pieces.push({ text: part, space });
    });
  }
  return pieces;
}

const partsOfWord = (word: string): string[] =>
  (word.match(runs) ?? []).flatMap((run, index, all) => {
    if (wideRun.test(run)) return Array.from(segmenter.segment(run), ({ segment }) => segment);
    const parts = index > 0 ? run.split(afterHan) : [run];
    return index < all.length - 1 ? parts.flatMap((part) => part.split(beforeHan)) : parts;
  });

const sticks = (before: string, part: string, space: boolean): boolean =>
  (!space && (closing.test(part) || opening.test(before))) ||
  (number.test(before) && unit.test(part));
