import { expect, test } from 'playwright/test';
import { readingMinutes } from '../../../src/model/reading-time.ts';
import { makeTestHalf } from '../../support/make-half.ts';

test('520 Han characters take two minutes', () => {
  expect(readingMinutes(makeTestHalf('zh', '字'.repeat(520)))).toBe(2);
});

test('714 English words take three minutes', () => {
  expect(readingMinutes(makeTestHalf('en', 'word '.repeat(714)))).toBe(3);
});

test('a line takes one minute', () => {
  expect(readingMinutes(makeTestHalf('en', 'Short.'))).toBe(1);
});

test('code does not count', () => {
  const code = `\`\`\`go\n${'word '.repeat(2000)}\n\`\`\``;
  expect(readingMinutes(makeTestHalf('en', code))).toBe(1);
});
