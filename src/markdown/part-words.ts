// Where a line of Chinese may end without parting a word. Chinese has no spaces, so a heading that
// is balanced over two lines would else break anywhere: 微服/务. `Intl.Segmenter` knows the common
// words and cuts the technical ones into single characters; those are put together again here.

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const han = /^\p{Script=Han}+$/u;
const word = /[\p{L}\p{N}]/u;
const figure = /^[\d.,]+$/;
const opening = /^[（《“‘「]$/u;
const closing = /[，、：；。！？）》”’」]$/u;

/** What is said after a word, never before one. */
const ending = /^[的了着过们时性化者器体度率值级点线库吗呢么里件]$/u;

/** What joins the words behind it to those before: a line may always end before it, never behind it. */
const leaning = /^[与和把被从向在对给让用为以将由及或而]$/u;

/** Gives a text in the pieces between which a line may end; joined they are the text. */
export function partWords(text: string): string[] {
  const words = Array.from(segmenter.segment(text), ({ segment }) => segment);
  const pieces: string[] = [];
  for (const [index, each] of words.entries()) {
    if (index > 0 && !mayBreak(words, index)) pieces.push(`${pieces.pop() ?? ''}${each}`);
    else pieces.push(each);
  }
  return pieces;
}

/** Tells whether a piece should stay on one line: it has a word of Chinese, and is no longer than the narrowest screen. */
export const isWhole = (piece: string): boolean => {
  const signs = [...piece];
  const chinese = signs.filter((sign) => han.test(sign)).length;
  const width = chinese + (signs.length - chinese) * 0.6;
  return chinese > 0 && signs.length > 1 && width <= 6 && !/\s/.test(piece);
};

/** Tells whether a line may end before a word. */
function mayBreak(words: string[], index: number): boolean {
  const before = words[index - 1] ?? '';
  const after = words[index] ?? '';
  if (!word.test(before) || !word.test(after)) return mayBreakAtSign(before, after);
  if (!han.test(before) && !han.test(after)) return false;
  if (figure.test(before) || ending.test(after)) return false;
  if (leaning.test(before)) return false;
  if (leaning.test(after)) return true;
  if (isSingle(before)) return !isSingle(after) && !isAlone(words, index - 1);
  return !isSingle(after) || !closesClause(words[index + 1] ?? '');
}

const mayBreakAtSign = (before: string, after: string): boolean => {
  if (/\s/.test(before + after)) return true;
  return opening.test(after) || (closing.test(before) && !closing.test(after));
};

/** A character that is no word, or one that leans on the next: a part of a technical word, or 与, 把, 用. */
const isSingle = (segment: string): boolean =>
  segment.length === 1 && han.test(segment) && !ending.test(segment);

/** One such character between words goes with the word behind it; several make a word of their own. */
const isAlone = (words: string[], index: number): boolean => {
  const previous = words[index - 1] ?? '';
  return !isSingle(previous) || leaning.test(previous);
};

const closesClause = (next: string): boolean => !word.test(next) || ending.test(next);
