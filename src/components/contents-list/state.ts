/** Gives the index of the section being read: the last one whose heading has passed the line; -1 above the first. Tops are in reading order. */
export function currentSection(tops: number[], line: number): number {
  return tops.findLastIndex((top) => top <= line);
}
