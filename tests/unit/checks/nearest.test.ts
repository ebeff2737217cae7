import { expect, test } from 'playwright/test';
import { editDistance, nearestTo, oneOf } from '#src/checks/nearest.ts';

const distances: [from: string, to: string, distance: number][] = [
  ['', '', 0],
  ['k3f9', 'k3f9', 0],
  ['k3f9', 'k3f8', 1],
  ['k3f9', 'k3f', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
];

for (const [from, to, distance] of distances) {
  test(`“${from}” and “${to}” are ${distance} apart`, () => {
    expect(editDistance(from, to)).toBe(distance);
    expect(editDistance(to, from)).toBe(distance);
  });
}

test('the nearest word is the first of those with the fewest changes', () => {
  expect(nearestTo('titel', ['stance', 'title', 'tiles'])).toBe('title');
});

test('a word that is mostly different is not near', () => {
  expect(nearestTo('author', ['order', 'stance'])).toBeUndefined();
});

test('words stand in a row as one would say them', () => {
  expect([oneOf(['a']), oneOf(['a', 'b']), oneOf(['a', 'b', 'c'])]).toEqual([
    '"a"',
    '"a" or "b"',
    '"a", "b" or "c"',
  ]);
});
