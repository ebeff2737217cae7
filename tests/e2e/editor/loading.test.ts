import { wordsFor } from '#src/words/words-for.ts';
import { accessibilityViolations } from '#tests/support/accessibility.ts';
import { overflowingElements } from '#tests/support/overflow.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';
import { openEditor, sourceField, write } from './open-editor.ts';

const words = wordsFor('en').editor;
const source = 'flowchart LR\n  A --> B';

test('Mermaid is loaded with the first text, not with the page', async ({ page }) => {
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await openEditor(page, 'en');
  await page.waitForLoadState('networkidle');
  expect(workers).toEqual([]);
  await write(page, 'en', source);
  await expect(page.locator('svg [data-node]')).toHaveCount(2);
  expect(workers).toHaveLength(1);
});

test.describe('where Mermaid cannot be loaded', () => {
  test.use({ expectedErrors: [/Failed to load resource/, /ERR_/] });

  test('the page says so, keeps the text and tries again', async ({ page, context }) => {
    await context.route(/worker-[^/]*\.js$/, (route) => route.abort());
    await openEditor(page, 'en');
    await write(page, 'en', source);
    await expect(page.getByText(words.failed).first()).toBeVisible();
    await expect(sourceField(page, 'en')).toHaveValue(source);
    await context.unroute(/worker-[^/]*\.js$/);
    await page.getByRole('button', { name: words.retry }).click();
    await expect(page.locator('svg [data-node]')).toHaveCount(2);
    await expect(page.getByText(words.failed)).toBeHidden();
  });

  test('what is loaded works on without a network', async ({ page, context }) => {
    await openEditor(page, 'en');
    await write(page, 'en', source);
    await expect(page.locator('svg [data-node]')).toHaveCount(2);
    await context.setOffline(true);
    await write(page, 'en', `${source} --> C`);
    await expect(page.locator('svg [data-node]')).toHaveCount(3);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says that it needs it', async ({ page }) => {
    await openEditor(page, 'en');
    await expect(page.getByText(words.withoutScript)).toBeVisible();
    await expect(sourceField(page, 'en')).toBeHidden();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`is accessible in each state in the ${colorScheme} theme at ${width} px`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      await openEditor(page, 'en');
      expect(await accessibilityViolations(page)).toEqual([]);
      await write(page, 'en', source);
      await expect(page.locator('svg [data-node]')).toHaveCount(2);
      expect(await accessibilityViolations(page)).toEqual([]);
      await write(page, 'en', 'flowchart LR\n  A["open --> B');
      await expect(page.getByText(words.lastGood)).toBeVisible();
      expect(await accessibilityViolations(page)).toEqual([]);
      expect(await overflowingElements(page)).toEqual([]);
    });
  }
}

test('the keyboard goes into the field and out of it again', async ({ page }) => {
  await openEditor(page, 'en');
  await write(page, 'en', 'flowchart LR\n  A["open --> B');
  const problem = page.getByRole('button', { name: /^Line 2/ });
  await expect(problem).toBeVisible();
  await sourceField(page, 'en').focus();
  await page.keyboard.press('Tab');
  await expect(problem).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(sourceField(page, 'en')).toBeFocused();
});

test('a chart of an article opens in the editor with its source', async ({ page }) => {
  await page.goto('en/sample/');
  const diagram = page.locator('flow-diagram').first();
  await diagram.scrollIntoViewIfNeeded();
  await diagram.getByRole('button', { name: wordsFor('en').diagramTools.more }).click();
  const link = diagram.getByRole('link', { name: words.open });
  await expect(link).toHaveAttribute('href', /#chart=/);
  const text = await page.locator('figure:has(flow-diagram) pre').first().textContent();
  await link.click();
  await expect(sourceField(page, 'en')).toHaveValue(text ?? '');
  await expect(page.locator('svg.diagram [data-node]').first()).toBeVisible();
});

test('the overview of charts leads to the editor', async ({ page }) => {
  await page.goto('en/diagrams/');
  await page.getByRole('link', { name: words.ownChart }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
});
