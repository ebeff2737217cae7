import { expect, test } from 'playwright/test';
import { planQuery } from '../../../src/search/plan-query.ts';

const cases: [string, string, string, string[]][] = [
  ['two Han characters are one pair', '泛型', '泛型', ['泛型']],
  ['a longer Han run is cut into overlapping pairs', '垃圾回收', '垃圾 圾回 回收', ['垃圾回收']],
  ['one Han character stands alone', '栈', '栈', ['栈']],
  ['Han and Latin are parted', 'Go泛型', 'go 泛型', ['go', '泛型']],
  ['full-width letters are folded', 'ＧＯ', 'go', ['go']],
  [
    'an identifier is sought by its parts and kept whole',
    'context.WithTimeout',
    'context withtimeout',
    ['context.withtimeout'],
  ],
  ['a version keeps its dots', 'Go 1.21', 'go 1 21', ['go', '1.21']],
  ['nothing but signs is nothing to look for', '<>"\'()', '', []],
];

for (const [behaviour, typed, terms, literals] of cases) {
  test(behaviour, () => {
    expect(planQuery(typed)).toEqual({ terms, literals });
  });
}

test('hostile text neither throws nor grows', () => {
  for (const typed of [
    '\ud800',
    '\u202e\u0000x',
    '<script>',
    'a'.repeat(10_000),
    '.*+?^${}()|[]\\',
  ]) {
    expect(planQuery(typed).terms.length).toBeLessThanOrEqual(400);
  }
});
