import { expect, test } from 'playwright/test';
import { fitsFilter } from '#src/components/glossary-page/state.ts';

const cases: [what: string, text: string, typed: string, fits: boolean][] = [
  ['nothing typed', '茶 tea', '', true],
  ['a part of a word', 'garbage collection', 'collect', true],
  ['another word', 'garbage collection', 'heap', false],
  ['a Chinese word', '垃圾回收 garbage collection', '回收', true],
  ['capitals', 'Kubernetes', 'kUBE', true],
  ['full-width letters', 'GC停顿', 'ＧＣ', true],
  ['words in another order', 'garbage collection', 'collection garbage', true],
  ['words of both languages', '垃圾回收 garbage collection', '垃圾  garbage', true],
  ['one word of two that is not there', 'garbage collection', 'garbage heap', false],
  ['the space between words as they are typed', 'garbage collection', 'garbage ', true],
];

for (const [what, text, typed, fits] of cases) {
  test(`${what} ${fits ? 'fits' : 'does not fit'}: “${typed}” in “${text}”`, () => {
    expect(fitsFilter(text, typed)).toBe(fits);
  });
}
