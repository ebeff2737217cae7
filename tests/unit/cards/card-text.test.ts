import { expect, test } from 'playwright/test';
import { columnWidths } from '#src/cards/column-widths.ts';
import {
  cutToLines,
  keepWords,
  linesOf,
  sizeFor,
  sizeWithin,
  widthInEm,
} from '#src/cards/card-text.ts';

test('a Chinese character is as wide as it is high, a Latin letter about half', () => {
  expect(widthInEm('水温')).toBe(2);
  expect(widthInEm('no')).toBeCloseTo(1.06);
  expect(linesOf('水温水温水温', 50, 160)).toBe(2);
});

test('a heading is set as large as one line allows, else smaller in two, else as small as can be', () => {
  expect(sizeFor('水温', [72, 60], 200)).toBe(72);
  expect(sizeFor('水温与', [72, 60], 200)).toBe(60);
  expect(sizeFor('水温与时间', [72, 60], 200)).toBe(60);
  expect(sizeFor('水温与时间'.repeat(9), [72, 60, 40], 200)).toBe(40);
});

test('words leave the end of a line empty: what just fills two lines is not set in two', () => {
  const text = '温'.repeat(9);
  expect(sizeFor(text, [100, 80, 60], 500)).toBe(80);
  expect(sizeWithin(text, [100, 80, 60], 500, 2)).toBe(80);
  expect(sizeWithin(text, [100, 80, 60], 600, 2)).toBe(100);
  expect(sizeWithin(text, [100, 80, 60], 100, 2)).toBe(60);
});

test('a text is cut to its lines, where a reader would draw breath', () => {
  const room = { size: 10, width: 100, lines: 2 };
  expect(cutToLines('先温杯，再投茶。', 'zh', room)).toBe('先温杯，再投茶。');
  expect(cutToLines('水要沸，杯要温，茶要少，时间要短，然后才可以慢慢地喝。', 'zh', room)).toBe(
    '水要沸，杯要温，茶要少，时间要短…',
  );
});

test('a table’s columns are as wide as their text, and where that is too much the widest give way', () => {
  expect(columnWidths([['水', '温温温']], 10, 404)).toEqual([101, 303]);
  const [short = 0, long = 0] = columnWidths([['水水', '温'.repeat(99)]], 10, 400);
  expect(short).toBe(Math.floor(2 * 10 * 1.14));
  expect(short + long).toBeLessThanOrEqual(400);
  expect(columnWidths([], 10, 400)).toEqual([]);
});

test('Chinese words are kept together, English is left alone', () => {
  expect(keepWords('温度', 'zh')).toBe('温\u2060度');
  expect(keepWords('Go 1.25', 'zh')).toBe('Go 1.25');
  expect(keepWords('温度', 'en')).toBe('温度');
  expect(keepWords('客户端', 'zh')).toBe('客\u2060户\u2060端');
});
