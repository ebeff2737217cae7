import { expect, test } from 'playwright/test';
import { keepCode } from '../../../src/markdown/keep-code.ts';

const cases: [string, string, boolean][] = [
  ['short code with a space in it stays on one line', 'go mod', true],
  ['so does a flag', '-X', true],
  ['code that cannot break needs no keeping', 'GOGC', false],
  ['long code may break', 'go test -race ./internal/...', false],
];

for (const [behaviour, value, isKept] of cases) {
  test(behaviour, () => {
    const [paragraph] = keepCode([
      { type: 'paragraph', children: [{ type: 'inlineCode', value }] },
    ]);
    const properties = paragraph?.children?.[0]?.data?.['hProperties'];
    expect(properties).toEqual(isKept ? { class: 'word' } : undefined);
  });
}
