import { langs, otherLang } from '../../model/lang.ts';
import type { Rule } from '../rule.ts';

/** An article stands in every language. */
export const checkMissingHalf: Rule = ({ articles }) =>
  articles.flatMap(({ folder, halves }) =>
    langs
      .filter((lang) => !halves[lang])
      .map((lang) => {
        const other = halves[otherLang(lang)];
        const found = other ? `but found only "${otherLang(lang)}.mdx"` : 'but found none';
        const message = `Expected the article to have the file "${lang}.mdx", ${found}.`;
        return { file: `${folder}/${lang}.mdx`, line: 1, column: 1, message };
      }),
  );
