// Pagefind indexes every pair of neighbouring Han characters, but only finds them where the query is
// cut into the same pairs. In a worker, where there is no document, it leaves the query as it is.

/** Gives a term as the words that the index knows: Han as overlapping pairs, the rest as its parts. */
export function indexWords(text: string): string[] {
  const runs = text.match(/\p{Script=Han}+|[[\p{L}\p{N}]--\p{Script=Han}]+/gv) ?? [];
  return runs.flatMap((run) => {
    const characters = [...run];
    if (characters.length < 2 || !/\p{Script=Han}/u.test(run)) return [run];
    return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
  });
}

/** Gives a name as the one word that the index also knows it by, `sync.map` as `syncmap`, `go_os` as it is; undefined where it has no joints. */
export function joinedWord(text: string): string | undefined {
  if (/\p{Script=Han}|\s/u.test(text)) return undefined;
  const parts = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return parts.length > 1 ? text.replace(/[^\p{L}\p{N}\p{Pc}]+/gu, '') : undefined;
}
