// The index finds words that begin with what is looked for; so a word without its ending finds its
// relatives. The endings are those of technical English, the longest first.

const endings =
  /(?:ations?|ational|itions?|isations?|izations?|ments?|ness|ingly|edly|ings?|able|ible|ally|ers?|ors?|ies|ied|ions?|ives?|als?|ed|es|ly|e|s|y)$/;

/** The fewest letters that still say what is meant. */
const least = 4;

/** Gives the beginnings by which relatives of an English word are found: without its ending, and with a doubled letter made single. */
export function stemsOf(word: string): string[] {
  if (!/^[a-z]{5,}$/.test(word)) return [];
  const stem = word.replace(endings, '');
  if (stem === word || stem.length < least) return [];
  const single = stem.replace(/([bdfglmnprt])\1$/, '$1');
  return single === stem || single.length < least ? [stem] : [stem, single];
}
