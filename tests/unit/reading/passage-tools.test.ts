import { expect, test } from 'playwright/test';
import { togglePeek } from '#src/components/passage-tools/state.ts';

test('passages are opened one after the other, and the last one opened is the last', () => {
  expect(togglePeek(togglePeek([], 'a1aa'), 'b2bb')).toEqual(['a1aa', 'b2bb']);
});

test('an open passage is closed wherever it stands, and opened again becomes the last', () => {
  const open = togglePeek(['a1aa', 'b2bb', 'c3cc'], 'a1aa');
  expect(open).toEqual(['b2bb', 'c3cc']);
  expect(togglePeek(open, 'a1aa')).toEqual(['b2bb', 'c3cc', 'a1aa']);
});
