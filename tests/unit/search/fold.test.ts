import { expect, test } from 'playwright/test';
import { fold, foldWithPlaces } from '#src/search/fold.ts';
import { makeDraw } from '#tests/support/search/random.ts';

const cases: [string, string, string][] = [
  ['case', 'GoRoutine', 'goroutine'],
  ['full-width forms', 'ＧＯＧＣ＝１００', 'gogc=100'],
  ['ligatures', 'ﬁle', 'file'],
  ['accents', 'Café', 'cafe'],
  ['dashes', 'a – b—c', 'a - b-c'],
  ['apostrophes', 'Go’s', "go's"],
  ['white space', ' a\n\t b  ', 'a b'],
  ['white space beside Han', '用 Go 写', '用go写'],
  ['marks of direction', 'a\u202eb\u200b', 'ab'],
  ['a lone surrogate', '\ud800x', '\ufffdx'],
];

for (const [what, text, expected] of cases) {
  test(`${what} are folded`, () => expect(fold(text)).toBe(expected));
}

test('every folded character knows what it came from', () => {
  const { text, starts, ends } = foldWithPlaces('Ａ  b ﬁ');
  expect(text).toBe('a b fi');
  expect(starts).toEqual([0, 3, 3, 5, 5, 5]);
  expect(ends).toEqual([1, 3, 4, 5, 6, 6]);
});

test('a text is folded the same with and without telling where its characters came from', () => {
  const pool = [...'aBΣςİéＡ１ ﬁ\u00a0\u200b\u202e–—’\u0301\u3000内，。𠮷\ud800㎏¨\u2424\n\tß가-'];
  const draw = makeDraw(1);
  const texts = Array.from({ length: 5000 }, () =>
    Array.from({ length: 1 + draw.below(8) }, () => draw.from(pool)).join(''),
  );
  expect(texts.filter((text) => fold(text) !== foldWithPlaces(text).text)).toEqual([]);
});

test('folding twice changes nothing more', () => {
  for (const text of ['ＧＯ 泛型 – Café', 'İstanbul', 'ß', '㎏']) {
    expect(fold(fold(text))).toBe(fold(text));
  }
});
