import type { Problem } from './problem.ts';

/** Puts problems into words, sorted by place and so grouped by file, with a count at the end. */
export function reportProblems(problems: Problem[]): string {
  const lines = sortProblems(problems).map(({ file, line, column, rule, message }) =>
    [`${file}:${line}:${column}  ${rule}`, ...message.split('\n').map((text) => `  ${text}`)].join(
      '\n',
    ),
  );
  const files = new Set(problems.map(({ file }) => file)).size;
  const count = `Found ${counted(problems.length, 'problem')} in ${counted(files, 'file')}.`;
  return [...lines, count].join('\n');
}

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
