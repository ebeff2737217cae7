import { expect, test } from 'playwright/test';
import { placeCard } from '#src/links/place-card.ts';

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
