/** A text as it is compared: without case, widths or spaces at its ends. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

/** Gives the ids whose texts, in any language, hold every word of what is looked for; none for nothing. */
export function findPlaces(
  texts: Iterable<readonly [id: string, texts: readonly string[]]>,
  query: string,
): string[] {
  const words = plain(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return Array.from(texts).flatMap(([id, own]) =>
    own.some((text) => words.every((word) => plain(text).includes(word))) ? [id] : [],
  );
}
