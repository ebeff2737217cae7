import { expect, test } from 'playwright/test';
import { formatIdsLock, parseIdsLock } from '#src/model/ids-lock.ts';

test('a lock file that was written is read as it was', () => {
  const text = formatIdsLock(['k3f9', 'bcdf', 'k3f9']);
  expect(text.split('\n').slice(1)).toEqual(['bcdf', 'k3f9', '']);
  expect([...parseIdsLock(text).lines]).toEqual([
    ['bcdf', 2],
    ['k3f9', 3],
  ]);
});

test('line endings of Windows and empty lines make no difference', () => {
  expect([...parseIdsLock('# x\r\n\r\nbcdf\r\n').lines]).toEqual([['bcdf', 3]]);
});

test('a line that is no id is kept apart with its number', () => {
  expect(parseIdsLock('bcdf\n<<<<<<< HEAD\n').strange).toEqual([{ line: 2, text: '<<<<<<< HEAD' }]);
});
