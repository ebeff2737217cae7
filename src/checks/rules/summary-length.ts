import { langTag } from '../../model/lang.ts';
import { halvesOf } from '../collection.ts';
import type { Rule } from '../rule.ts';

const atMost = 5;

/** A summary has five sentences at most. */
export const checkSummaryLength: Rule = (collection) =>
  halvesOf(collection).flatMap((half) => {
    const count = countSentences(half.data.value?.summary ?? '', langTag(half.lang));
    if (count <= atMost) return [];
    const message = `Expected "summary" to have ${atMost} sentences at most, but found ${count}.`;
    return [{ file: half.path, ...half.data.placeOf(['summary']), message }];
  });

function countSentences(text: string, lang: string): number {
  const segments = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text);
  return [...segments].filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment)).length;
}
