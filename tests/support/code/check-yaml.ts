import { parseAllDocuments } from 'yaml';
import { messageOf, type Fault } from './fault.ts';

/** Finds where a stream of YAML documents does not parse, or parses with a warning. */
export const checkYaml = (code: string): Fault[] =>
  parseAllDocuments(code, { prettyErrors: true }).flatMap(({ errors, warnings }) =>
    [...errors, ...warnings].map((error) => ({
      line: error.linePos?.[0].line ?? 1,
      // The line is told apart from the message, and counts within the file.
      found: messageOf(error).replace(/ at line \d+, column \d+:?$/, ''),
    })),
  );
