import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import type { Fault } from './fault.ts';
import { lineAt } from './line-at.ts';

/** Finds where JSON does not parse; it has no comments. */
export const checkJson = (code: string): Fault[] => faultsOf(code, true);

/** Finds where JSON with comments does not parse; like JSON, it has no comma after the last item. */
export const checkJsonWithComments = (code: string): Fault[] => faultsOf(code, false);

function faultsOf(code: string, disallowComments: boolean): Fault[] {
  const errors: ParseError[] = [];
  parse(code, errors, { disallowComments, allowTrailingComma: false, allowEmptyContent: false });
  return errors.map(({ error, offset }) => ({
    line: lineAt(code, offset),
    found: printParseErrorCode(error),
  }));
}
