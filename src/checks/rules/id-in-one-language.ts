import { langs, otherLang } from '../../model/lang.ts';
import { kindName } from '../kind-name.ts';
import { pairOf, type ReadPair } from '../paired-blocks.ts';
import type { Finding } from '../problem.ts';
import { findingAt } from '../read-half.ts';
import type { Rule } from '../rule.ts';

/** An id that stands in one language stands in the other. */
export const checkIdInOneLanguage: Rule = ({ articles }) =>
  articles.flatMap(pairOf).flatMap((pair) => langs.flatMap((lang) => loneIds(pair, lang)));

function loneIds(pair: ReadPair, lang: keyof ReadPair): Finding[] {
  const other = pair[otherLang(lang)];
  return pair[lang].blocks
    .filter(({ id }) => id !== undefined && !other.ids.has(id))
    .map((block) => {
      const message = `Expected the ${kindName(block)} "#${block.id}" to stand in both languages, but found none in ${other.lang}.mdx.`;
      return findingAt(pair[lang], block.node, message);
    });
}
