import { expect, test } from 'playwright/test';
import {
  actionFromKey,
  sectionToStepTo,
  singleKeys,
} from '../../../src/components/keyboard-help/state.ts';

const plain = { ctrlKey: false, altKey: false, metaKey: false };

test('every single key asks for something of its own', () => {
  const actions = Object.keys(singleKeys).map((key) => actionFromKey({ ...plain, key }));
  expect(new Set(actions).size).toBe(Object.keys(singleKeys).length);
  expect(actions).not.toContain(undefined);
});

for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const) {
  test(`a key with ${modifier} is left to the browser`, () => {
    expect(actionFromKey({ ...plain, [modifier]: true, key: 'f' })).toBeUndefined();
  });
}

for (const key of ['x', 'Enter', 'constructor']) {
  test(`"${key}" asks for nothing`, () => {
    expect(actionFromKey({ ...plain, key })).toBeUndefined();
  });
}

const steps: [
  behaviour: string,
  tops: number[],
  step: 'next' | 'previous',
  index: number | undefined,
][] = [
  ['the first section is next above the text', [300, 600], 'next', 0],
  ['a section at the line is reached already', [72, 600], 'next', 1],
  ['the section being read is the previous one', [-100, 600], 'previous', 0],
  ['at a section’s top the previous is the one before', [-500, 72], 'previous', 0],
  ['nothing comes after the last', [-500, 72], 'next', undefined],
  ['nothing comes before the first', [72, 600], 'previous', undefined],
];

for (const [behaviour, tops, step, index] of steps) {
  test(behaviour, () => {
    expect(sectionToStepTo(tops, 72, step)).toBe(index);
  });
}
