import { expect, test } from 'playwright/test';
import { linesFragment, readFragment } from '#src/links/fragment.ts';

const read: [hash: string, found: ReturnType<typeof readFragment>][] = [
  ['#k3f9', { id: 'k3f9' }],
  ['#d1ab-A', { id: 'd1ab-A' }],
  ['#c9xe-L3', { id: 'c9xe', lines: [3, 3] }],
  ['#c9xe-L3-L7', { id: 'c9xe', lines: [3, 7] }],
  ['#c9xe-L7-L3', { id: 'c9xe', lines: [3, 7] }],
  ['#c9xe-L123456', { id: 'c9xe-L123456' }],
  ['#k3f9:~:text=some%20words', { id: 'k3f9' }],
  ['#%E6%B0%B4', { id: '水' }],
  ['#<script>alert(1)</script>', { id: '<script>alert(1)</script>' }],
  ['', undefined],
  ['#', undefined],
  ['#:~:text=some', undefined],
  ['#%', undefined],
  ['#%E6%B0', undefined],
  [`#${'a'.repeat(10_000)}`, undefined],
];

for (const [hash, found] of read) {
  test(`the fragment "${hash.slice(0, 40)}" is read as ${JSON.stringify(found)}`, () => {
    expect(readFragment(hash)).toEqual(found);
  });
}

const written: [first: number, last: number, fragment: string][] = [
  [3, 3, '#c9xe-L3'],
  [3, 7, '#c9xe-L3-L7'],
  [7, 3, '#c9xe-L3-L7'],
];

for (const [first, last, fragment] of written) {
  test(`lines ${first} to ${last} are named by "${fragment}"`, () => {
    expect(linesFragment('c9xe', first, last)).toBe(fragment);
    expect(readFragment(fragment)?.lines).toEqual([3, Math.max(first, last)]);
  });
}
