import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { CardCache, hashOf } from './card-cache.ts';
import { cardFonts } from './card-fonts.ts';
import type { Card } from './card.ts';
import { drawingVersion, makeDrawCard } from './draw-card.ts';

/** A card as a PNG. */
export interface DrawnCard {
  key: string;
  png: Uint8Array;
}

/** Gives the pictures of cards; those that were drawn before are taken from a folder. `tell` hears how far it has come. */
export async function drawAll(
  cards: Card[],
  dir: string,
  tell: (done: number, all: number) => void,
): Promise<DrawnCard[]> {
  const fonts = cardFonts();
  const files = [...new Set(fonts.map(({ file }) => file))];
  const tools = [drawingVersion, ...files.map((file) => hashOf(readFileSync(file)))].join(' ');
  const cache = new CardCache(dir, hashOf(tools));
  const kept: { card: Card; png: Uint8Array | undefined }[] = cards.map((card) => ({
    card,
    png: cache.read(card),
  }));
  const missing = kept.filter(({ png }) => png === undefined);
  if (missing.length > 0) {
    const draw = await makeDrawCard(fonts);
    const queue = missing.values();
    let done = 0;
    const work = async (): Promise<void> => {
      for (const each of queue) {
        each.png = await draw(each.card.picture);
        cache.write(each.card, each.png);
        tell((done += 1), missing.length);
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, work));
  }
  cache.prune(cards);
  return kept.map(({ card, png }) => ({ key: card.key, png: png ?? new Uint8Array() }));
}
