import { expect, test } from 'playwright/test';
import { describe, lengthen } from '#src/head/describe.ts';
import { widthOf } from '#src/model/text-width.ts';

const descriptions: [what: string, text: string, most: number, described: string][] = [
  ['what fits stays whole', 'Tea takes heat. And time.', 40, 'Tea takes heat. And time.'],
  ['sentences that do not fit are left out', 'Tea takes heat. And time.', 20, 'Tea takes heat.'],
  ['Chinese counts twice', '茶要水温。也要时间。', 12, '茶要水温。'],
  ['a figure is no end of a sentence', 'It takes 3.5 min. Then pour.', 20, 'It takes 3.5 min.'],
  ['nor is a file', 'Put it into go.mod first. Then build.', 30, 'Put it into go.mod first.'],
  [
    'a first sentence that is too long ends after a clause',
    'The water must be hot, the pot must be warm and the tea must be dry.',
    30,
    'The water must be hot…',
  ],
  ['or after a word', 'Everything depends upon temperature', 28, 'Everything depends upon…'],
  ['or within a Chinese one', '茶叶的香气全部取决于水的温度', 14, '茶叶的香气全…'],
  ['nothing stays nothing', '', 20, '…'],
];

for (const [what, text, most, described] of descriptions) {
  test(`of a description ${what}`, () => {
    expect(describe(text, most)).toBe(described);
    expect(widthOf(describe(text, most))).toBeLessThanOrEqual(most);
  });
}

test('a description that says too little is followed by a second one', () => {
  expect(lengthen('All 3 charts.', 'A small site about tea, by which an engine is tested.')).toBe(
    'All 3 charts. A small site about tea, by which an engine is tested.',
  );
  expect(lengthen('全部3幅图。', '一个讲茶的小站。')).toBe('全部3幅图。一个讲茶的小站。');
});

test('a description that says enough stays alone', () => {
  const enough = 'A pot of tea depends on heat, time and ware, and that is all.';
  expect(lengthen(enough, 'More.')).toBe(enough);
});
