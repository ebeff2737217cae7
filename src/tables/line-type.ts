import { isEmptyCell, readCellAs, type Reading } from './read-cell.ts';
import type { CellType, ReadType } from './value.ts';

/** The types in the order in which they are tried: what is a year or a version could be a number too. */
const tried: ReadType[] = ['answer', 'date', 'version', 'number'];

/** Gives the type that more than half of a line's cells can be read as, those that hold nothing not counted; else text. */
export function typeOfLine(texts: string[], readingOf: (index: number) => Reading): CellType {
  const held = texts.flatMap((text, index) => (isEmptyCell(text) ? [] : [{ text, index }]));
  const counts = tried.map((type) => ({
    type,
    count: held.filter(({ text, index }) => readCellAs(type, text, readingOf(index))).length,
  }));
  const most = counts.toSorted((a, b) => b.count - a.count)[0];
  return most && most.count * 2 > held.length ? most.type : 'text';
}
