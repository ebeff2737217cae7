import type { RawFigure } from './figure.ts';
import { readMonth } from './months.ts';
import { numberPattern, plainNumber, readScale } from './numbers.ts';
import { readUnit, readUnitBefore } from './units.ts';

/** The sign for a month of the year, so that `3月` and "March" are the same and "3 months" is not. */
const monthOfYear = '月';

const isoDate = /(\d{4})([-/])(0\d|1[0-2])(?:\2([0-2]\d|3[01]))?(?![\d-])/y;
/** P99, x86-64, v1.2.0, HTTP/2, UTF-8: a lower-case word with a hyphen (sub-10) is no name. */
const nameWithNumber =
  /[A-Za-z_]+\d[A-Za-z\d_]*(?:[.-]\d[A-Za-z\d]*)*|[A-Z][A-Za-z]*[-/]\d+[A-Za-z\d]*(?:[.-]\d+)*/y;
/** 1e6, 0x7f, 3d2a. */
const numberAsName = /\d+(?:\.\d+)?[A-Za-z]+\d[A-Za-z\d]*/y;
const word = /[A-Za-z_]+/y;
const ordinal = /(?:st|nd|rd|th)(?![A-Za-z])/y;

/** What was read at an offset: figures, and where to read on. */
export interface ReadFigures {
  figures: RawFigure[];
  end: number;
}

/** Reads what stands at an offset of a text that is in plain characters; undefined where nothing does. */
export function readFiguresAt(text: string, at: number): ReadFigures | undefined {
  const character = text.charAt(at);
  if (/[A-Za-z_]/.test(character)) return readWord(text, at);
  return /\d/.test(character) ? readDigits(text, at) : undefined;
}

function readWord(text: string, at: number): ReadFigures {
  const month = readMonth(text, at);
  if (month) {
    const figure = makeRaw(at, at + month.length, String(month.month), monthOfYear);
    return { figures: [figure], end: figure.end };
  }
  const name = matchAt(nameWithNumber, text, at)?.[0];
  if (name === undefined)
    return { figures: [], end: at + (matchAt(word, text, at)?.[0].length ?? 1) };
  return { figures: readName(name, text, at), end: at + name.length };
}

/** A name is compared as it is; where it holds one number, that is the second likeliest reading. */
function readName(name: string, text: string, at: number): RawFigure[] {
  const end = at + name.length;
  const version = /^[A-Za-z]+(\d+(?:\.\d+)+)$/.exec(name)?.[1];
  if (version !== undefined) return [makeRaw(at, end, version)];
  const number = /^\D+(\d+)$/.exec(name)?.[1];
  if (number === undefined) return [{ ...makeRaw(at, end, name), name }];
  const figure = readNumber(text, end - number.length);
  return [{ ...figure, index: at, end, name }];
}

function readDigits(text: string, at: number): ReadFigures {
  const date = matchAt(isoDate, text, at);
  if (date) return readDate(date, at);
  const name = matchAt(numberAsName, text, at)?.[0];
  if (name !== undefined) {
    return { figures: [{ ...makeRaw(at, at + name.length, name), name }], end: at + name.length };
  }
  const figure = readNumber(text, at);
  const suffix = matchAt(word, text, figure.end)?.[0].length ?? 0;
  return { figures: [figure], end: figure.end + suffix };
}

function readDate([date, year = '', , month = '', day]: RegExpExecArray, at: number): ReadFigures {
  const end = at + date.length;
  const figures = [makeRaw(at, end, year), makeRaw(at, end, plainNumber(month), monthOfYear)];
  if (day !== undefined) figures.push(makeRaw(at, end, plainNumber(day)));
  return { figures, end };
}

function readNumber(text: string, at: number): RawFigure {
  const digits = matchAt(numberPattern, text, at)?.[0] ?? '';
  const number = plainNumber(digits);
  const end = at + digits.length;
  const calendar = readCalendar(text, at, end, number);
  if (calendar) return calendar;
  const before = readUnitBefore(text, at);
  const scale = readScale(text, end);
  // "$5B" are billions, not bytes.
  const billions = before !== undefined && /^B(?![A-Za-z])/.test(text.slice(end));
  const scaled = end + (billions ? 1 : scale.length);
  const after = billions ? undefined : readUnit(text, scaled);
  return {
    index: at,
    end: scaled + (after?.length ?? 0),
    number,
    power: billions ? 9 : scale.power,
    unit: after?.unit ?? before,
    loose: (after?.loose ?? false) || text.charAt(at - 1) === '第',
  };
}

/** 2024年, 3月, 15日, 1990s, 90年代, 21st: numbers that count nothing. */
function readCalendar(
  text: string,
  at: number,
  end: number,
  number: string,
): RawFigure | undefined {
  const rest = text.slice(end, end + 3);
  const isYear = /^[12]\d{3}$/.test(number);
  if (/^\s?年代/.test(rest)) return makeRaw(at, end + rest.indexOf('代') + 1, number);
  if (isYear && /^s(?![A-Za-z])/.test(rest)) return makeRaw(at, end + 1, number);
  if (matchAt(ordinal, text, end)) return makeRaw(at, end + 2, number);
  const sign = /^\s?([年月日])/.exec(rest);
  if (!sign) return undefined;
  const signEnd = end + sign[0].length;
  if (sign[1] === monthOfYear) return makeRaw(at, signEnd, number, monthOfYear);
  const unit = sign[1] === '年' ? 'year' : 'day';
  const isDate = isYear || sign[1] === '日' || text.charAt(at - 1) === '第';
  return { ...makeRaw(at, signEnd, number, unit), loose: isDate };
}

const makeRaw = (index: number, end: number, number: string, unit?: string): RawFigure => ({
  index,
  end,
  number,
  power: 0,
  unit,
  loose: false,
});

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
