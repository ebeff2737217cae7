// The site's words in order, each without what it has in common with the one before: `A` stands for
// nothing in common, `B` for one letter. The words themselves are lower case.

const none = 'A'.charCodeAt(0);
const most = 25;

/** Writes a sorted list of lower-case words. */
export const packWords = (words: string[]): string =>
  words
    .map((word, index) => {
      const before = words[index - 1] ?? '';
      let common = 0;
      while (common < most && common < word.length && word[common] === before[common]) common += 1;
      return String.fromCharCode(none + common) + word.slice(common);
    })
    .join('');

/** Reads the list. */
export function unpackWords(packed: string): string[] {
  let before = '';
  return (packed.match(/[A-Z][^A-Z]*/g) ?? []).map((piece) => {
    before = before.slice(0, piece.charCodeAt(0) - none) + piece.slice(1);
    return before;
  });
}
