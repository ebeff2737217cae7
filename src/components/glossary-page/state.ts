/** Tells whether a term's text holds every word of what a reader typed; nothing typed fits all. */
export function fitsFilter(text: string, typed: string): boolean {
  const folded = fold(text);
  return fold(typed)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
