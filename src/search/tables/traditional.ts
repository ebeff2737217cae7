/** Writes a text in simplified characters, by a table of the traditional ones. */
export const toSimplified = (text: string, table: ReadonlyMap<string, string>): string =>
  [...text].map((character) => table.get(character) ?? character).join('');

/** Writes the table as pairs of characters, one after the other. */
export const packTraditional = (pairs: [string, string][]): string =>
  pairs.map((pair) => pair.join('')).join('');

/** Reads the table. */
export function unpackTraditional(packed: string): ReadonlyMap<string, string> {
  const characters = [...packed.trim()];
  const pairs = characters.flatMap((character, index): [string, string][] =>
    index % 2 === 0 ? [[character, characters[index + 1] ?? character]] : [],
  );
  return new Map(pairs);
}
