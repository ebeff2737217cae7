import { parse, TomlError } from 'smol-toml';
import { messageOf, type Fault } from './fault.ts';

/** Finds where TOML does not parse. */
export function checkToml(code: string): Fault[] {
  try {
    parse(code);
    return [];
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    return [{ line: error.line, found: messageOf(error) }];
  }
}
