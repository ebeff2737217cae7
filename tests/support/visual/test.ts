// A test of how pages look, with every font that they use brought along.
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page, TestInfo } from 'playwright/test';
import { expect, test as base } from '#tests/support/test.ts';
import { fontFolder, hanFaces, readSlice } from './han-font.ts';
import { shrink, type Frame } from './shrink.ts';

/** How to make the pictures anew. */
const renew = 'npm run test:visual -- --update-snapshots';

/** A test on the real site, whose pages take their Chinese font from npm and wait for every font. */
export const test = base.extend({
  page: async ({ page, built }, use) => {
    await page.route(/\.css$/, async (route) => {
      const response = await route.fetch();
      const css = (await response.text()).replaceAll(
        /font-display: ?optional/g,
        'font-display:block',
      );
      const faces = css.includes('Han Punctuation') ? hanFaces(built.base) : '';
      await route.fulfill({ response, body: `${css}\n${faces}` });
    });
    await page.route(`**/${fontFolder}*`, async (route) => {
      const body = readSlice(basename(new URL(route.request().url()).pathname));
      await route.fulfill({ body, contentType: 'font/woff2' });
    });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await use(page);
  },
});

/** How much of a page is kept: from its top down, or what the window shows of it. */
export type Shown = 'page' | 'window';

/** Compares a page with the picture of it that is kept; a picture that is missing fails, and says how to make it. */
export async function expectLook(
  page: Page,
  name: string,
  frame: Frame,
  info: TestInfo,
  shown: Shown = 'page',
): Promise<void> {
  const missing = !existsSync(info.snapshotPath(name, { kind: 'snapshot' }));
  if (missing && info.config.updateSnapshots === 'none') {
    throw new Error(`Expected a picture "${name}" to compare with, but found none: ${renew}`);
  }
  // What has just come into the page asks for its fonts when it is laid out.
  await page.evaluate(async () => {
    for (let turn = 0; turn < 4; turn += 1) {
      await new Promise(requestAnimationFrame);
      await document.fonts.ready;
    }
  });
  const { width, height } = frame;
  const part =
    shown === 'window'
      ? {}
      : {
          fullPage: true,
          clip: { x: 0, y: 0, width, height: Math.min(height, await pageHeight(page)) },
        };
  const picture = await page.screenshot({ animations: 'disabled', ...part });
  const small = await shrink(page.context(), picture, frame);
  // What looks different on purpose is made anew by the command above, and looked at.
  expect(small).toMatchSnapshot(name, { threshold: 0.2, maxDiffPixelRatio: 0.005 });
}

const pageHeight = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollHeight);
