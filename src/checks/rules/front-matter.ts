import { halvesOf } from '../collection.ts';
import type { Rule } from '../rule.ts';

/** The front matter of a half has what the schema asks for, and nothing else. */
export const checkFrontMatter: Rule = (collection) =>
  halvesOf(collection).flatMap((half) => half.data.findings);
