// A sign without a glyph is drawn as an empty box, and nobody would notice before it is in a chat.
import type { Node } from '@takumi-rs/core';
import { expect, test } from 'playwright/test';
import { cardFonts, isIn } from '#src/cards/card-fonts.ts';
import { makeSiteCards } from '#src/source/site-cards.ts';
import { fontCharacters } from '#tests/support/font-characters.ts';

/** Signs that are never drawn: they only part or join what stands around them. */
const unseen = /[\s\u00a0\u200b\u2060]/u;

const textsOf = (node: Node): string[] =>
  node.type === 'text'
    ? [node.text]
    : node.type === 'container'
      ? (node.children ?? []).flatMap(textsOf)
      : [];

test('the fonts of the cards have a glyph for every sign on them', async () => {
  const signs = new Set(
    (await makeSiteCards()).flatMap(({ picture }) => textsOf(picture)).join(''),
  );
  expect(signs.size).toBeGreaterThan(500);
  const fonts = cardFonts();
  const glyphs = new Map(fonts.map(({ file }) => [file, fontCharacters(file)]));
  const missing = [...signs].filter((sign) => {
    const point = sign.codePointAt(0) ?? 0;
    return (
      !unseen.test(sign) &&
      !fonts.some(({ file, ranges }) => isIn(point, ranges) && glyphs.get(file)?.has(point))
    );
  });
  expect(missing).toEqual([]);
});
