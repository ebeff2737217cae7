import type { Problem } from './problem.ts';

/** Puts problems into words, sorted by place and so grouped by file, with a count at the end. */
export const reportProblems = (problems: Problem[]): string =>
  [...entries(problems), `Found ${countInFiles(problems, 'problem')}.`].join('\n');

/** Puts warnings into words, in the form of problems. */
export const reportWarnings = (warnings: Problem[]): string =>
  [...entries(warnings), `${countInFiles(warnings, 'warning')}.`].join('\n');

/** Counts problems or warnings: `12 warnings in 3 files`. */
export function countInFiles(problems: Problem[], noun: string): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${counted(problems.length, noun)} in ${counted(files, 'file')}`;
}

const entries = (problems: Problem[]): string[] =>
  sortProblems(problems).map(({ file, line, column, rule, message }) =>
    [`${file}:${line}:${column}  ${rule}`, ...message.split('\n').map((text) => `  ${text}`)].join(
      '\n',
    ),
  );

/** Sorts problems by file, place and rule; those of one rule at one place stay as they are. */
export const sortProblems = (problems: Problem[]): Problem[] =>
  problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );

/** Writes a number with its noun: `1 file`, `2 files`. */
export const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
