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

const han = /^\p{Script=Han}$/u;
/** Words of one character that lean on what follows, and characters that end a word or a phrase. */
const leads = /[和与或及并而但且若则在从到由用以把被让为是不未无再又也都就才按经将给取向对]/u;
const trails =
  /[的地得了着过态性者化器机库池层端区集表率量值式型件员符名码链图树桥锁组类版中里内后时间]/u;

const numerals = /[〇一二三四五六七八九十百千万亿两]/u;

const isLoose = (segment: string): boolean =>
  han.test(segment) && ![leads, trails, numerals].some((set) => set.test(segment));

/** The words of a run of Han: what the segmenter leaves in single characters is put together. */
function wordsOfHan(run: string): string[] {
  const segments = Array.from(segmenter.segment(run), ({ segment }) => segment);
  const words: string[] = [];
  let loose = 0;
  segments.forEach((segment, index) => {
    const known = segments.slice(index).findIndex((each) => !isLoose(each));
    const left = known < 0 ? segments.length - index : known;
    // Of three after a word the first ends it (套接|字|探|针), and two make a word of their own.
    const isThird = loose === 0 && left >= 3 && left % 2 === 1;
    const isEnding = index > 0 && (isThird || (han.test(segment) && trails.test(segment)));
    if (isEnding || loose % 2 === 1) words.push((words.pop() ?? '') + segment);
    else words.push(segment);
    loose = left === 0 || isEnding || left === 1 ? 0 : loose + 1;
  });
  return words;
}

/**
 * How bad it is to break a line between two pieces: a single Han character beside the break is
 * mostly a part of a word (套接|字), or leans on what is torn off.
 */
export function tearBetween(before: string, after: string): number {
  const [last, first] = [before.replace(/^\p{P}+/u, ''), after.replace(/\p{P}+$/u, '')];
  const atEnd = isLoose(last) ? 1 : han.test(last) && leads.test(last) ? 0.3 : 0;
  const atStart = isLoose(first) || (han.test(first) && trails.test(first)) ? 1 : 0;
  return atEnd + atStart;
}

const partsOfWord = (word: string): string[] =>
  (word.match(runs) ?? []).flatMap((run, index, all) => {
    if (wideRun.test(run)) return wordsOfHan(run);
    const parts = index > 0 ? run.split(afterHan) : [run];
    return index < all.length - 1 ? parts.flatMap((part) => part.split(beforeHan)) : parts;
  });

const sticks = (before: string, part: string, space: boolean): boolean =>
  (!space && (closing.test(part) || opening.test(before))) ||
  (number.test(before) && unit.test(part));
