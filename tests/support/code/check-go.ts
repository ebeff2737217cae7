import { format } from '@wasm-fmt/gofmt';
import { messageOf, type Fault } from './fault.ts';

/** Finds where Go does not parse, by Go's own parser; a sample may leave out the package clause. */
export function checkGo(code: string): Fault[] {
  const hasPackage = /^package\s/m.test(code);
  try {
    // Without a clause gofmt would let bare statements pass; on the same line, it moves no other.
    format(hasPackage ? code : `package sample; ${code}`);
    return [];
  } catch (error) {
    return [faultFromMessage(messageOf(error))];
  }
}

/** Finds the first line of Go that parses which gofmt would write otherwise. */
export function checkGoFormat(code: string): Fault[] {
  const written = `${code}\n`;
  const formatted = format(written);
  if (formatted === written) return [];
  const ours = written.split('\n');
  const theirs = formatted.split('\n');
  const index = ours.findIndex((line, at) => line !== theirs[at]);
  const found = `${quoted(ours[index])} where gofmt writes ${quoted(theirs[index])}`;
  return [{ line: index + 1, found }];
}

const quoted = (line: string | undefined): string =>
  line === undefined ? 'nothing' : JSON.stringify(line);

/** Go's parser puts the place first: `5:1: expected operand, found '}'`. */
function faultFromMessage(message: string): Fault {
  const [, line, found] = /^(\d+):\d+: (.*)$/.exec(message) ?? [];
  return line === undefined || found === undefined
    ? { line: 1, found: message }
    : { line: Number(line), found };
}
