import type { Rule } from '../rule.ts';

/** The lock file holds ids, one a line, and comments; what a merge left behind is neither. */
export const checkLockForm: Rule = ({ lock }) =>
  lock.strange.map(({ line, text }) => ({
    file: lock.path,
    line,
    column: 1,
    message: `Expected one id such as "k3f9" on the line, or a comment ("# …"), but found "${text}".`,
  }));
