import type { Page } from 'playwright/test';
import { maxEdges, maxNodes } from '#src/diagrams/editor/limits.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';
import { openEditor, paste, problems, sourceField, write } from './open-editor.ts';

const words = wordsFor('en').editor;
const chain = (count: number): string =>
  `flowchart LR\n${Array.from({ length: count - 1 }, (_, at) => `N${at}-->N${at + 1}`).join('\n')}`;

/** The longest time in which the page answered nothing, in milliseconds, from now on. */
async function watchForFreezes(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    let last = performance.now();
    let longest = 0;
    const tick = (): void => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
      document.body.dataset['freeze'] = String(longest);
      setTimeout(tick, 10);
    };
    tick();
  });
  return () => page.evaluate(() => Number(document.body.dataset['freeze']));
}

test.beforeEach(async ({ page }) => {
  await openEditor(page, 'en');
  await write(page, 'en', 'flowchart LR\n  A --> B');
  await expect(page.locator('svg [data-node]')).toHaveCount(2);
});

test('a text over 50 KB is not drawn and told to be too large', async ({ page }) => {
  const freeze = await watchForFreezes(page);
  await paste(page, 'en', `flowchart LR\n${'  A["long"] --> B["longer"]\n'.repeat(2500)}`);
  await expect(problems(page)).toHaveText(
    words.problem({ kind: 'too-long', kilobytes: Math.ceil((13 + 2500 * 28) / 1024) }),
  );
  await expect(page.getByText(words.lastGood)).toBeVisible();
  await sourceField(page, 'en').press('ControlOrMeta+Home');
  expect(await freeze()).toBeLessThan(1000);
});

test('a chart of too many nodes is told to be too large', async ({ page }) => {
  await paste(page, 'en', chain(maxNodes + 1));
  await expect(problems(page)).toHaveText(
    words.problem({ kind: 'too-many-nodes', count: maxNodes + 1 }),
  );
});

test('10,000 edges are told to be too many', async ({ page }) => {
  const freeze = await watchForFreezes(page);
  const ends = (letter: string): string =>
    Array.from({ length: 100 }, (_, at) => `${letter}${at}`).join(' & ');
  await paste(page, 'en', `flowchart LR\n  ${ends('A')} --> ${ends('B')}`);
  await expect(problems(page)).toHaveText(words.problem({ kind: 'too-many-edges' }));
  expect(maxEdges).toBeLessThan(10_000);
  expect(await freeze()).toBeLessThan(1000);
});

test('a chart of as many nodes as may be is drawn, and the page answers meanwhile', async ({
  page,
}) => {
  test.slow();
  const freeze = await watchForFreezes(page);
  await paste(page, 'en', chain(maxNodes));
  await expect(page.locator('svg [data-node]')).toHaveCount(maxNodes, { timeout: 120_000 });
  // Taking the drawing in is the page's own work; reading and laying out is not.
  expect(await freeze()).toBeLessThan(1500);
});
