import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf } from '../cards/card-cache.ts';
import type { DrawnCard } from '../cards/draw-all.ts';
import { cacheDirFor, contentDir } from '../source/content-dir.ts';

const moduleName = 'virtual:share-cards';
const folder = '_assets/cards';

/** Draws the pictures that stand for passages in chats, before the pages that name them; `CARDS=off` leaves them out. */
export const shareCards = (): AstroIntegration => {
  const isOff = process.env['CARDS'] === 'off';
  let drawn: (DrawnCard & { path: string })[] = [];
  return {
    name: 'share-cards',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const paths = (): string =>
          JSON.stringify(Object.fromEntries(drawn.map(({ key, path }) => [key, path])));
        const plugin = {
          name: 'share-cards',
          resolveId: (id: string) => (id === moduleName ? `\0${moduleName}` : undefined),
          load: (id: string) =>
            id === `\0${moduleName}` ? `export const files = ${paths()};` : undefined,
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:build:start': async ({ logger }) => {
        if (isOff) {
          logger.info('left out (CARDS=off): shared links have no picture');
          return;
        }
        const start = performance.now();
        // Only now: a build that leaves the cards out needs nothing of what draws, not even that it runs here.
        const { makeSiteCards } = await import('../source/site-cards.ts');
        const { drawAll } = await import('../cards/draw-all.ts');
        const cards = await makeSiteCards();
        const dir = join(cacheDirFor(contentDir()), 'cards');
        const { tell, told } = makeProgress(logger);
        const pictures = await drawAll(cards, dir, tell);
        drawn = pictures.map((each) => ({ ...each, path: `${folder}/${hashOf(each.png)}.png` }));
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        logger.info(`${cards.length} cards, ${told()} of them drawn anew, in ${seconds} s`);
      },
      'astro:build:done': ({ dir }) => {
        const out = fileURLToPath(dir);
        if (drawn.length > 0) mkdirSync(join(out, folder), { recursive: true });
        for (const { path, png } of drawn) writeFileSync(join(out, path), png);
      },
    },
  };
};

/** Tells every hundredth card. */
function makeProgress(logger: AstroIntegrationLogger): {
  tell: (done: number, all: number) => void;
  told: () => number;
} {
  let last = 0;
  return {
    tell: (done, all) => {
      last = done;
      if (done % 100 === 0) logger.info(`${done} of ${all} cards drawn`);
    },
    told: () => last,
  };
}
