import { expect, test } from 'playwright/test';
import { idPattern } from '#src/markdown/id-comment.ts';
import { isWelcome, makeNewId } from '#src/stamp/new-id.ts';

/** Park and Miller's generator (1988), so that a test sees the same ids each time. */
const makeRandom = (seed: number) => () => {
  seed = (seed * 48271) % 2147483647;
  return seed / 2147483647;
};

test('new ids have four characters that cannot be taken for others, and none comes twice', () => {
  const random = makeRandom(7);
  const taken = new Set<string>();
  for (let count = 0; count < 5000; count += 1) {
    const id = makeNewId(taken, random);
    expect(id).toMatch(idPattern);
    expect(id).toMatch(/^[^aeiou01l]{4}$/);
    expect(taken.has(id)).toBe(false);
    taken.add(id);
  }
});

test('where short ids are taken, a longer one is made', () => {
  const all = { has: (id: string) => id.length === 4 } as Set<string>;
  expect(makeNewId(all, makeRandom(7))).toMatch(/^[a-z0-9]{5}$/);
});

test('where every id is taken, that is said', () => {
  const all = { has: () => true } as unknown as Set<string>;
  expect(() => makeNewId(all, makeRandom(7))).toThrow('Expected an id to be free');
});

const readings: [id: string, welcome: boolean][] = [
  ['k3f9', true],
  ['bcdf', true],
  ['fckr', false],
  ['xcnt', false],
  ['5htb', false],
  ['cn7x', false],
  ['bxxx', false],
  ['kkk2', false],
  ['bh88', false],
];

for (const [id, welcome] of readings) {
  test(`“${id}” is ${welcome ? 'an id that can be given' : 'never given'}`, () => {
    expect(isWelcome(id)).toBe(welcome);
  });
}
