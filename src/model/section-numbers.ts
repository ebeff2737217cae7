/** Gives the number of each section (`1`, `1.1`, `1.1.1`, …) from the depths of the headings, 2 being the top. */
export function numberSections(depths: number[]): string[] {
  const counts: number[] = [];
  return depths.map((depth) => {
    const level = Math.max(0, depth - 2);
    counts.length = Math.min(counts.length, level + 1);
    while (counts.length <= level) counts.push(0);
    counts[level] = (counts[level] ?? 0) + 1;
    return counts.join('.');
  });
}
