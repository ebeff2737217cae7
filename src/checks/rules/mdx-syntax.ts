import { halvesOf } from '../collection.ts';
import type { Rule } from '../rule.ts';

/** A half is MDX that can be parsed. */
export const checkMdxSyntax: Rule = (collection) =>
  halvesOf(collection).flatMap(({ path, syntax }) => {
    if (!syntax) return [];
    const { line, column } = syntax;
    const reason = syntax.message.replace(/\.?$/, '.');
    const mend = 'A literal "<", "{" or "}" in prose stands in inline code.';
    const message = `Expected MDX, but found what cannot be parsed: ${reason}\n${mend}`;
    return [{ file: path, line, column, message }];
  });
