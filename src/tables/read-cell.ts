import { plainCharacters } from '../checks/figures/numbers.ts';
import { readAnswer } from './read-answer.ts';
import { readDate } from './read-date.ts';
import { readNumber } from './read-number.ts';
import { readVersion } from './read-version.ts';
import type { Unit } from './units.ts';
import type { ReadType, Value } from './value.ts';

/** How a cell is to be read, beside its text. */
export interface Reading {
  /** The unit that the line's header gives. */
  unit?: Unit | undefined;
  /** Whether the author set the type: then it is read more freely. */
  isSaid?: boolean;
}

const footnote = /\s*[*†‡]+$/;

/** Reads a cell's text as one type; undefined where it is nothing of that type. */
export function readCellAs(
  type: ReadType,
  text: string,
  { unit, isSaid = false }: Reading = {},
): Value | undefined {
  const said = mainText(text);
  if (said === '') return undefined;
  switch (type) {
    case 'number':
      return readNumber(said, unit);
    case 'version':
      return readVersion(said, isSaid);
    case 'date':
      return readDate(said);
    case 'answer':
      return readAnswer(said);
  }
}

/** Tells whether a cell holds nothing to compare: no words, or a dash. */
export const isEmptyCell = (text: string): boolean =>
  /^(?:[-–—−/]|n\/?a|无数据)?$/i.test(text.trim());

/** Gives a cell's text without remarks and marks of footnotes, in plain characters. */
export function mainText(text: string): string {
  let said = plainCharacters(text).trim();
  for (let before = ''; before !== said;) {
    before = said;
    said = withoutRemark(said.replace(footnote, '')).trim();
  }
  return said;
}

/** Takes a remark in parentheses from the end of a text; it may hold parentheses of its own. */
function withoutRemark(text: string): string {
  if (!/[)）]$/.test(text)) return text;
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (/[)）]/.test(text.charAt(at))) depth += 1;
    if (/[(（]/.test(text.charAt(at))) depth -= 1;
    if (depth === 0) return text.slice(0, at);
  }
  return text;
}
