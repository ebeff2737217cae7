import { expect, test } from 'playwright/test';
import { formerIds, resolveId, type Fate } from '#src/model/moved.ts';
import { findFate, makePassageLookup } from '#src/model/passage-lookup.ts';
import type { Moved } from '#src/schema/moved.ts';

const last = { removed: '2026-01-02', text: { zh: '水先沸。', en: 'Water boils first.' } };
const moved: Moved = {
  once: 'here',
  twice: 'once',
  gone: last,
  past: 'gone',
  shut: null,
  ring: 'rong',
  rong: 'ring',
  dead: 'none',
};
const homes = new Map([
  ['here', 'tea'],
  ['also', 'tea'],
  ['ware', 'pots'],
]);

const fates: [what: string, id: string, fate: Fate | undefined][] = [
  ['that stands is itself', 'ware', { state: 'stands', id: 'ware', slug: 'pots' }],
  ['that moved is where it went', 'once', { state: 'stands', id: 'here', slug: 'tea' }],
  ['that moved twice is at the end', 'twice', { state: 'stands', id: 'here', slug: 'tea' }],
  ['that is gone has its last text', 'gone', { state: 'removed', last }],
  ['that went into one now gone has the last text of that', 'past', { state: 'removed', last }],
  ['whose text is withheld has none', 'shut', { state: 'removed', last: undefined }],
  ['that leads in a circle is unknown', 'ring', undefined],
  ['that leads to nothing is unknown', 'dead', undefined],
  ['that never was is unknown', 'nope', undefined],
  ['that every object has is unknown', 'toString', undefined],
  ['of the prototype is unknown', '__proto__', undefined],
];

for (const [what, id, fate] of fates) {
  test(`an id ${what}`, () => {
    expect(resolveId(id, homes, moved)).toEqual(fate);
    const lookup: unknown = JSON.parse(JSON.stringify(makePassageLookup(homes, moved)));
    expect(findFate(id, lookup as ReturnType<typeof makePassageLookup>)).toEqual(fate);
  });
}

test('a passage has all the ids that led to it, and a circle or a removed one has none', () => {
  expect(formerIds(moved)).toEqual(
    new Map([
      ['here', ['once', 'twice']],
      ['none', ['dead']],
    ]),
  );
});
