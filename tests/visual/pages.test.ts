// How the site looks: every component on the style page, the home page and an article as they open.
// To renew the pictures after a change that is meant: npm run test:visual -- --update-snapshots
import type { Page } from 'playwright/test';
import { langs, type Lang } from '#src/model/lang.ts';
import { expectLook, test } from '#tests/support/visual/test.ts';

const widths = [
  { width: 360, scale: 0.42 },
  { width: 768, scale: 0.3 },
  { width: 1280, scale: 0.25 },
  { width: 1920, scale: 0.2 },
];

const themes = ['light', 'dark'] as const;

interface Shown {
  name: string;
  open: (page: Page, lang: Lang) => Promise<unknown>;
  /** How much of the page is kept, by the width of the window. */
  height: (width: number) => number;
  /** How much smaller than the others its pictures are. */
  shrunk: number;
}

const pages: Shown[] = [
  { name: 'home', open: (page, lang) => page.goto(`${lang}/`), height: () => 1000, shrunk: 1 },
  {
    name: 'article',
    open: async (page, lang) => {
      await page.goto(`${lang}/`);
      const path = await page.locator('main article a[href]').first().getAttribute('href');
      await page.goto(path ?? '');
    },
    height: () => 1000,
    shrunk: 0.85,
  },
  {
    name: 'style',
    // The target of a link is one of the states.
    open: (page, lang) => page.goto(`${lang}/style/#p1ae`),
    height: (width) => (width < 600 ? 8400 : 5600),
    shrunk: 0.3,
  },
];

for (const { name, open, height, shrunk } of pages) {
  for (const lang of langs) {
    for (const colorScheme of themes) {
      for (const { width, scale } of widths) {
        test(`the page "${name}" looks as it did, in ${lang}, ${colorScheme}, at ${width} px`, async ({
          page,
        }, info) => {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 1000 });
          await open(page, lang);
          const frame = { scale: scale * shrunk, width, height: height(width) };
          await expectLook(page, `${name}-${lang}-${colorScheme}-${width}.png`, frame, info);
        });
      }
    }
  }
}
