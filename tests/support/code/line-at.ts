/** Gives the line, from 1, of an offset in code. */
export const lineAt = (code: string, offset: number): number =>
  code.slice(0, offset).split('\n').length;
