import protobuf from 'protobufjs';
import { messageOf, type Fault } from './fault.ts';

/** Finds where Protocol Buffers do not parse. */
export function checkProtobuf(code: string): Fault[] {
  try {
    protobuf.parse(code);
    return [];
  } catch (error) {
    // The place stands last: `illegal token '}', ';' expected (line 2)`.
    const [, found = messageOf(error), line = 1] =
      /^(.*) \(line (\d+)\)$/.exec(messageOf(error)) ?? [];
    return [{ line: Number(line), found }];
  }
}
