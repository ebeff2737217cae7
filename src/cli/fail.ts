/** Prints why a command cannot go on, as one line without a stack, and sets its exit code. */
export function failWith(error: unknown): void {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
