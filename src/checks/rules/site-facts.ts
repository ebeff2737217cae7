import type { Rule } from '../rule.ts';

/** The site's `site.yaml` has what the schema asks for, and nothing else. */
export const checkSiteFacts: Rule = ({ site }) => site.findings;
