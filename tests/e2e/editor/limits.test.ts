import type { Page } from 'playwright/test';
import { maxEdges, maxNodes } from '#src/diagrams/editor/limits.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';
import { openEditor, paste, problems, sourceField, write } from './open-editor.ts';

const words = wordsFor('en').editor;
const chain = (count: number): string =>
  `flowchart LR\n${Array.from({ length: count - 1 }, (_, at) => `N${at}-->N${at + 1}`).join('\n')}`;

/** How a page answers from now on: how long it was busy at the most, and how often it was free. */
interface Answering {
  /** The longest time without an answer, as a share of all the time. */
  longest: number;
  /** How often the page answered. */
  times: number;
}

/** Begins to watch whether a page answers; the function it gives tells how it did. */
async function watchAnswers(page: Page): Promise<() => Promise<Answering>> {
  const watch = await page.evaluateHandle(() => {
    const start = performance.now();
    const seen = { start, last: start, longest: 0, times: 0 };
    const tick = (): void => {
      const now = performance.now();
      seen.longest = Math.max(seen.longest, now - seen.last);
      seen.last = now;
      seen.times += 1;
      setTimeout(tick, 10);
    };
    tick();
    return seen;
  });
  return () =>
    watch.evaluate(({ start, last, longest, times }) => ({
      longest: longest / (last - start),
      times,
    }));
}

/** A page that reads or lays out by itself is busy nearly all the time, on a fast machine as on a slow one. */
function expectFree({ longest, times }: Answering): void {
  expect(longest).toBeLessThan(0.6);
  expect(times).toBeGreaterThan(10);
}

test.beforeEach(async ({ page }) => {
  await openEditor(page, 'en');
  await write(page, 'en', 'flowchart LR\n  A --> B');
  await expect(page.locator('svg [data-node]')).toHaveCount(2);
});

test('a text over 50 KB is not drawn and told to be too large', async ({ page }) => {
  const answers = await watchAnswers(page);
  await paste(page, 'en', `flowchart LR\n${'  A["long"] --> B["longer"]\n'.repeat(2500)}`);
  await expect(problems(page)).toHaveText(
    words.problem({ kind: 'too-long', kilobytes: Math.ceil((13 + 2500 * 28) / 1024) }),
  );
  await expect(page.getByText(words.lastGood)).toBeVisible();
  await sourceField(page, 'en').press('ControlOrMeta+Home');
  expectFree(await answers());
});

test('a chart of too many nodes is told to be too large', async ({ page }) => {
  await paste(page, 'en', chain(maxNodes + 1));
  await expect(problems(page)).toHaveText(
    words.problem({ kind: 'too-many-nodes', count: maxNodes + 1 }),
  );
});

test('10,000 edges are told to be too many', async ({ page }) => {
  const answers = await watchAnswers(page);
  const ends = (letter: string): string =>
    Array.from({ length: 100 }, (_, at) => `${letter}${at}`).join(' & ');
  await paste(page, 'en', `flowchart LR\n  ${ends('A')} --> ${ends('B')}`);
  await expect(problems(page)).toHaveText(words.problem({ kind: 'too-many-edges' }));
  expect(maxEdges).toBeLessThan(10_000);
  expectFree(await answers());
});

test('a chart of as many nodes as may be is drawn, and the page answers meanwhile', async ({
  page,
}) => {
  test.slow();
  const answers = await watchAnswers(page);
  await paste(page, 'en', chain(maxNodes));
  await expect(page.locator('svg [data-node]')).toHaveCount(maxNodes, { timeout: 120_000 });
  // Taking the drawing in is the page's own work; reading and laying out is not.
  expectFree(await answers());
});
