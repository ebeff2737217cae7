// Numbers stand with their decimal points one under the other: each is followed by as much unseen
// space as its digits after the point lack.
import type { Cell, Line } from './table.ts';

const parts = /^(?<before>.*?\d)(?<fraction>\.\d+)?(?<after>\D*)$/;

/** Gives for each cell of a column what would have to follow its number, as unseen text, for the points to align; undefined for a column that is not of numbers in one form, which is set as text. */
export function padsOfColumn(
  line: Line | undefined,
  cells: (Cell | undefined)[],
): string[] | undefined {
  const count = cells.filter((cell) => cell?.value).length;
  if (line?.type !== 'number' || count < 2) return undefined;
  const read = cells.map((cell) => (cell?.value ? parts.exec(cell.text)?.groups : undefined));
  const missing = cells.some((cell, index) => cell?.value && !read[index]);
  const ends = new Set(read.flatMap((groups) => (groups ? [groups['after'] ?? ''] : [])));
  if (missing || ends.size !== 1) return undefined;
  const fractions = read.map((groups) => groups?.['fraction'] ?? '');
  const longest = fractions.toSorted((a, b) => b.length - a.length)[0] ?? '';
  return fractions.map((fraction, index) =>
    read[index] ? longest.slice(fraction.length).replace(/\d/g, '0') : '',
  );
}
