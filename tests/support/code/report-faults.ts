import type { CheckSyntax } from './fault.ts';
import type { Sample } from './samples.ts';

/** Checks samples and tells each fault on a line of its own, with its place in the article. */
export async function reportFaults(
  samples: Sample[],
  expected: string,
  check: CheckSyntax,
): Promise<string[]> {
  const reports = await Promise.all(
    samples.map(async ({ file, line, code }) => {
      const faults = await check(code);
      return faults.map((fault) => {
        // Some parsers end with a stop of their own.
        const found = fault.found.replace(/\.$/, '');
        return `${file}:${line + fault.line}  Expected ${expected}, but found ${found}.`;
      });
    }),
  );
  return reports.flat();
}
