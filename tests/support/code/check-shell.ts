import { LangVariant, parse, ParseError } from 'sh-syntax';
import type { Fault } from './fault.ts';

/** Finds where a script for bash does not parse. */
export async function checkShell(code: string): Promise<Fault[]> {
  try {
    await parse(code, { variant: LangVariant.LangBash });
    return [];
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return [{ line: error.Pos?.Line ?? 1, found: error.Text }];
  }
}
