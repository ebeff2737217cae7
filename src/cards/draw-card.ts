// The one file that draws: Takumi lays a card out and makes a PNG of it.
import { Renderer, setGlyphCacheMaxBytes, type Node } from '@takumi-rs/core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { CardFont } from './card-fonts.ts';
import { cardSize } from './card.ts';

/** Draws a card as a PNG. */
export type DrawCard = (picture: Node) => Promise<Uint8Array>;

/** The version of what draws: another one may draw the same card otherwise. */
export const drawingVersion = (
  JSON.parse(
    // The package lets nobody import its description.
    readFileSync(
      join(dirname(createRequire(import.meta.url).resolve('@takumi-rs/core')), '../package.json'),
      'utf8',
    ),
  ) as { version: string }
).version;

/** Makes the function that draws cards in some fonts; loading them takes a third of a second. */
export async function makeDrawCard(fonts: CardFont[]): Promise<DrawCard> {
  // A Chinese character's outline takes a few kilobytes; a site has some two thousand.
  setGlyphCacheMaxBytes(64 * 1024 * 1024);
  const renderer = new Renderer();
  for (const { name, file, ranges } of fonts) {
    await renderer.registerFont({ name, data: readFileSync(file), unicodeRange: ranges });
  }
  return (picture) => renderer.render(picture, { ...cardSize, format: 'png' });
}
