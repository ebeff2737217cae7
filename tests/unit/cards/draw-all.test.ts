import { readdirSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { CardCache } from '#src/cards/card-cache.ts';
import { cardsOfSite } from '#src/cards/cards-of-site.ts';
import type { Card } from '#src/cards/card.ts';
import { drawAll } from '#src/cards/draw-all.ts';
import { lightTokens } from '#src/cards/light-tokens.ts';
import { makeArticle } from '#src/model/article.ts';
import { sharedPassages } from '#src/share/shared-passages.ts';
import { makeTestHalf, testFacts } from '#tests/support/make-half.ts';

const source = `
## 水温 {/* #h1aa */}

绿茶用80 °C的水。 {/* #p1aa */}

Table: 时间 {/* #t2aa */}

| 茶 | 时间（s） |
| --- | --- |
| 绿茶 | 20 {/* #r2aa */} |
`;
const article = makeArticle('sample', testFacts, {
  zh: makeTestHalf('zh', source),
  en: makeTestHalf('en', source),
});
const cards = cardsOfSite({
  site: { title: { zh: '茶馆', en: 'Tea' }, tagline: { zh: '一壶茶', en: 'One pot' } },
  articles: [article],
  passages: sharedPassages(article, () => ({ title: '', description: '' })),
  charts: new Map(),
  look: {
    tokens: lightTokens(readFileSync('src/style/tokens.css', 'utf8')),
    siteTitle: { zh: '茶馆', en: 'Tea' },
  },
  paint: () => ({ svg: '', width: 1, height: 1, labels: [] }),
});

test('the site, its articles, sections and tables have a card in each language, other passages none', () => {
  expect(cards.map(({ key }) => key)).toEqual([
    'page:/zh',
    'page:sample/zh',
    'page:/en',
    'page:sample/en',
    'h1aa/zh',
    'h1aa/en',
    't2aa/zh',
    't2aa/en',
  ]);
});

test('cards are drawn once, and again only where something on them has changed', async ({}, info) => {
  const dir = info.outputPath('cards');
  const first = await countDrawn(cards, dir);
  expect(first.drawn).toBe(8);
  expect(
    first.pictures.every(({ png }) => Buffer.from(png).toString('latin1', 1, 4) === 'PNG'),
  ).toBe(true);
  const again = await countDrawn(cards, dir);
  expect(again.drawn).toBe(0);
  expect(again.pictures).toEqual(first.pictures);
  const [card] = cards;
  if (!card) throw new Error('Expected a card, but found none.');
  const changed: Card = { ...card, picture: { type: 'text', text: '茶' } };
  expect((await countDrawn([changed, ...cards.slice(1)], dir)).drawn).toBe(1);
});

async function countDrawn(
  all: Card[],
  dir: string,
): Promise<{ drawn: number; pictures: Awaited<ReturnType<typeof drawAll>> }> {
  let drawn = 0;
  const pictures = await drawAll(all, dir, (done) => (drawn = done));
  return { drawn, pictures };
}

test('a card that no passage has is forgotten after a week, not before', ({}, info) => {
  const dir = info.outputPath('cards');
  const cache = new CardCache(dir, 'tools');
  for (const card of cards) cache.write(card, new Uint8Array([1]));
  cache.prune(cards.slice(1));
  expect(readdirSync(dir)).toHaveLength(8);
  const long = new Date(Date.now() - 8 * 24 * 60 * 60 * 1000);
  for (const name of readdirSync(dir)) utimesSync(join(dir, name), long, long);
  cache.prune(cards.slice(1));
  expect(readdirSync(dir)).toHaveLength(7);
  expect(cache.read(cards[0] as Card)).toBeUndefined();
});
