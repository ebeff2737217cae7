import type { Problem } from './problem.ts';
import type { Rule } from './rule.ts';
import { warnTermDiffers } from './warnings/term-differs.ts';

/** All rules that deserve a look but stop no build, by name; a rule's name is that of its file. */
export const warnings = {
  'term-differs': warnTermDiffers,
} satisfies Record<string, Rule>;

/** Applies all of them to a collection. */
export const applyWarnings = (collection: Parameters<Rule>[0]): Problem[] =>
  Object.entries(warnings).flatMap(([rule, warn]) =>
    warn(collection).map((finding) => ({ ...finding, rule })),
  );
