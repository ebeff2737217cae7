import { widthInEm } from './card-text.ts';

/** Bold text and rounding need a little more than what is estimated. */
const reserve = 1.14;

/** Gives the widths of a table's columns in pixels: what stands in them, the widest made narrower where there is no room for all. */
export function columnWidths(rows: string[][], size: number, room: number): number[] {
  const columns = rows[0]?.map((_, at) => rows.map((row) => row[at] ?? '')) ?? [];
  const widest = (texts: string[]): number => Math.max(...texts.map(widthInEm)) * size * reserve;
  const wanted = columns.map(widest);
  // No column is narrower than its longest word.
  const least = columns.map((texts) =>
    widest(texts.flatMap((text) => text.split(/[\s/，、（）]+/u))),
  );
  const sum = total(wanted);
  if (sum <= room) return wanted.map((width) => Math.floor((width / sum) * room));
  const cap = capFor(wanted, room);
  const capped = wanted.map((width, at) =>
    Math.max(Math.min(width, cap), Math.min(least[at] ?? 0, room / 3)),
  );
  const scale = Math.min(1, room / total(capped));
  return capped.map((width) => Math.floor(width * scale));
}

const total = (widths: number[]): number => widths.reduce((sum, width) => sum + width, 0);

/** The width to which columns must be cut so that all of them fit. */
function capFor(widths: number[], room: number): number {
  let left = room;
  const ascending = widths.toSorted((a, b) => a - b);
  for (const [at, width] of ascending.entries()) {
    const share = left / (ascending.length - at);
    if (width > share) return share;
    left -= width;
  }
  return room;
}
