import type { Rule } from '../rule.ts';

/** An article's `article.yaml` has what the schema asks for, and nothing else. */
export const checkArticleFacts: Rule = ({ articles }) =>
  articles.flatMap((article) => article.facts.findings);
