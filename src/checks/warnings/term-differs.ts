import { makeTermMatcher, type TermMatcher, type TermUse } from '../../glossary/match-terms.ts';
import { otherLang, type Lang } from '../../model/lang.ts';
import type { Term } from '../../schema/glossary.ts';
import type { Collection } from '../collection.ts';
import { passageNames } from '../passage-names.ts';
import { pairOf, type ReadPair } from '../paired-blocks.ts';
import { passagesOf, type Passage } from '../passages.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** A use of a term in one language of a passage that has none in the other. */
interface LoneUse {
  term: Term;
  lang: Lang;
  use: TermUse;
}

interface Difference extends LoneUse {
  pair: ReadPair;
  passage: Passage;
}

/** A term of the glossary stands in both languages of a passage, unless an exception allows it to stand in one; an exception is needed. */
export const warnTermDiffers: Rule = (collection) => {
  const terms = collection.glossary.value;
  const exceptions = collection.glossaryExceptions.value;
  // Where one of the files cannot be read, its own rule says so.
  if (!terms || !exceptions) return [];
  const differences = differencesIn(collection, terms);
  const unexpected = differences.filter(
    ({ passage, term }) => exceptions[passage.id]?.includes(term.id) !== true,
  );
  return [
    ...unexpected.map((difference) => findingOf(difference, collection)),
    ...idleExceptions(collection, differences),
  ];
};

function differencesIn({ articles, graphs }: Collection, terms: Term[]): Difference[] {
  const match = { zh: makeTermMatcher(terms, 'zh'), en: makeTermMatcher(terms, 'en') };
  return articles
    .flatMap(pairOf)
    .flatMap((pair) =>
      passagesOf(pair, graphs, 'mark').flatMap((passage) =>
        loneUses(passage, terms, match).map((lone) => ({ pair, passage, ...lone })),
      ),
    );
}

function loneUses({ zh, en }: Passage, terms: Term[], match: Record<Lang, TermMatcher>): LoneUse[] {
  const [left, right] = [match.zh(zh.text), match.en(en.text)];
  return terms.flatMap((term): LoneUse[] => {
    const [inZh, inEn] = [left.get(term.id), right.get(term.id)];
    if (inZh && !inEn) return [{ term, lang: 'zh', use: inZh }];
    return inEn && !inZh ? [{ term, lang: 'en', use: inEn }] : [];
  });
}

function findingOf({ pair, passage, term, lang, use }: Difference, from: Collection): Finding {
  const other = otherLang(lang);
  const place = `${other}.mdx:${passage[other].placeOf(0).line}`;
  const mend =
    `Use the term in both languages or in neither, or allow "${term.id}" ` +
    `for "${passage.id}" in ${from.glossaryExceptions.path}.`;
  const message = `Expected ${place} to say "${term[other]}" for "${use.shown}", but found no form of it.\n${mend}`;
  return { file: pair[lang].path, ...passage[lang].placeOf(use.index), message };
}

/** What names no passage or no term is left to the rule about exceptions. */
function idleExceptions(collection: Collection, differences: Difference[]): Finding[] {
  const { path, value, placeOf } = collection.glossaryExceptions;
  const passages = passageNames(collection);
  const terms = new Set(collection.glossary.value?.map(({ id }) => id));
  const needed = new Set(differences.map(({ passage, term }) => `${passage.id} ${term.id}`));
  return Object.entries(value ?? {}).flatMap(([passage, ids]) =>
    ids.flatMap((id, index) => {
      if (!passages.has(passage) || !terms.has(id)) return [];
      if (needed.has(`${passage} ${id}`)) return [];
      const message = `Expected "${id}" to stand in one language only of "${passage}", but found it in both or in neither. Take the entry out.`;
      return [{ file: path, ...placeOf([passage, index]), message }];
    }),
  );
}
