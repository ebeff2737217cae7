import { expect, test } from 'playwright/test';
import { makeTermCards, placeCard } from '../../../src/components/term-card/state.ts';

const room = { header: 56, width: 400, height: 800, cardWidth: 200, cardHeight: 100 };

const places: [behaviour: string, left: number, top: number, place: [number, number]][] = [
  ['a card stands under its term', 100, 300, [100, 326]],
  ['a card at the right edge moves in', 390, 300, [188, 326]],
  ['a card at the left edge keeps off it', 0, 300, [12, 326]],
  ['a card without room below stands above', 100, 760, [100, 654]],
];

for (const [behaviour, left, top, [x, y]] of places) {
  test(behaviour, () => {
    expect(placeCard({ left, top, bottom: top + 20 }, room)).toEqual({ left: x, top: y });
  });
}

test('a card with room neither below nor above stands below', () => {
  const low = { ...room, height: 160 };
  expect(placeCard({ left: 50, top: 80, bottom: 100 }, low)).toEqual({ left: 50, top: 106 });
});

test('the cards of a language have its form first, the other after it, and its own sentence', () => {
  const term = {
    id: 'cup',
    zh: '杯',
    en: 'cup',
    keep: false,
    also: { zh: [], en: [] },
    sense: { zh: '喝茶的器具。', en: 'What tea is drunk from.' },
  };
  expect(makeTermCards([term], 'en')).toEqual({
    lang: 'en',
    other: 'zh-Hans',
    terms: { cup: ['cup', '杯', 'What tea is drunk from.'] },
  });
});
