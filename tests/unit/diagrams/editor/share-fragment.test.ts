import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { maxBytes } from '#src/diagrams/editor/limits.ts';
import {
  fragmentFromSource,
  sourceFromFragment,
  type Shared,
} from '#src/diagrams/editor/share-fragment.ts';

const fragmentOf = (bytes: Buffer): string =>
  `#chart=${deflateRawSync(bytes).toString('base64url')}`;

for (const source of ['flowchart LR\n A --> B', '茶 → 🍵\r\n', 'x'.repeat(maxBytes)]) {
  test(`a text of ${source.length} characters comes out of its fragment as it went in`, async () => {
    const fragment = await fragmentFromSource(source);
    expect(fragment).toMatch(/^#chart=[\w-]+$/);
    expect(await sourceFromFragment(fragment)).toEqual({ kind: 'source', source });
  });
}

const cases: [name: string, fragment: string, kind: Shared['kind']][] = [
  ['no fragment', '', 'none'],
  ["a passage's id", '#k3f9', 'none'],
  ['an empty one', '#chart=', 'broken'],
  ['no base64', '#chart=a b', 'broken'],
  ['nothing compressed', '#chart=AAAA', 'broken'],
  ['a text cut off', fragmentOf(Buffer.from('flowchart LR\n A --> B')).slice(0, -6), 'broken'],
  ['no text', fragmentOf(Buffer.from([0xff, 0xfe, 0xff])), 'broken'],
  ['a long one', `#chart=${'A'.repeat(100_000)}`, 'too-large'],
  ['what becomes enormous', fragmentOf(Buffer.alloc(50_000_000)), 'too-large'],
  ['a byte too much', fragmentOf(Buffer.alloc(maxBytes + 1, 'x')), 'too-large'],
];

for (const [name, fragment, kind] of cases) {
  test(`${name} is told as "${kind}"`, async () => {
    expect((await sourceFromFragment(fragment)).kind).toBe(kind);
  });
}
