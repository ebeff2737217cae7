import type { Locator, Page } from 'playwright/test';
import { scaleOf } from '#tests/e2e/diagrams/open-chart.ts';
import { accessibilityViolations } from '#tests/support/accessibility.ts';
import { langs, type Lang } from '#src/model/lang.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';
import { openEditor, sourceField, write } from './open-editor.ts';

const source = [
  'flowchart TD',
  '  A["Read"] --> B{"Valid?"}',
  '  B -->|"yes"| C["Answer"]',
  '  B -->|"no"| D["Refuse"]',
  '  D --> E["Log"]',
].join('\n');

async function openChart(page: Page, lang: Lang): Promise<Locator> {
  await openEditor(page, lang);
  await write(page, lang, source);
  const chart = page.locator('flow-diagram');
  await expect(chart.locator('svg [tabindex="0"]')).toHaveCount(1);
  return chart;
}

const node = (chart: Locator, id: string): Locator => chart.locator(`[data-node="${id}"]`);
const pickedLine = (page: Page): Locator => page.locator('.marks .here');

for (const lang of langs) {
  const words = wordsFor(lang).diagramTools;

  test(`the live chart is zoomed, walked and searched like any other, in ${lang}`, async ({
    page,
  }) => {
    const chart = await openChart(page, lang);
    await chart.getByRole('button', { name: words.zoomIn }).click();
    expect(await scaleOf(chart)).toBeCloseTo(1.4, 1);
    await chart.getByRole('button', { name: words.fit, exact: true }).click();
    expect(await scaleOf(chart)).toBeLessThanOrEqual(1);
    await chart.getByRole('searchbox').fill('refuse');
    await expect(node(chart, 'D')).toHaveAttribute('data-lit', 'found');
    await chart.getByRole('button', { name: words.walk }).click();
    await chart.getByRole('button', { name: words.next, exact: true }).click();
    await expect(chart.getByRole('group', { name: words.branches })).toContainText('Refuse');
    expect(await accessibilityViolations(page)).toEqual([]);
  });
}

test('in the live chart the keyboard goes along the lines', async ({ page }) => {
  const chart = await openChart(page, 'en');
  await node(chart, 'A').focus();
  await page.keyboard.press('ArrowDown');
  await expect(node(chart, 'B')).toBeFocused();
  await page.keyboard.press('2');
  await expect(node(chart, 'D')).toBeFocused();
  await expect(chart.locator('.told')).toContainText('leads to: Log');
});

test('a node that is picked shows its line in the text, and the caret waits there', async ({
  page,
}) => {
  const chart = await openChart(page, 'en');
  await node(chart, 'D').click();
  await expect(pickedLine(page)).toHaveCount(1);
  await sourceField(page, 'en').focus();
  const selected = await sourceField(page, 'en').evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  );
  expect(selected).toBe('D["Refuse"]');
});

test('a node that the keyboard comes to shows its line, however far down', async ({ page }) => {
  await openEditor(page, 'en');
  const lines = Array.from({ length: 60 }, (_, at) => `  N${at}["Step ${at}"] --> N${at + 1}`);
  await write(page, 'en', ['flowchart TD', ...lines].join('\n'));
  const chart = page.locator('flow-diagram');
  await expect(chart.locator('svg [tabindex="0"]')).toHaveCount(1);
  await node(chart, 'N0').focus();
  await page.keyboard.press('End');
  await expect(node(chart, 'N60')).toBeFocused();
  await expect(page.locator('.numbers')).toContainText('61');
  await expect(pickedLine(page)).toBeInViewport();
});

test('the node at the caret is marked, and nothing else steps back', async ({ page }) => {
  const chart = await openChart(page, 'en');
  await sourceField(page, 'en').press('ControlOrMeta+End');
  await expect(chart.locator('[data-lit]')).toHaveCount(2);
  await expect(node(chart, 'E')).toHaveAttribute('data-lit', 'here');
  await expect(chart.locator('svg[data-lit]')).toHaveCount(0);
  await sourceField(page, 'en').press('ArrowUp');
  await expect(node(chart, 'D')).toHaveAttribute('data-lit', 'here');
  await expect(node(chart, 'E')).not.toHaveAttribute('data-lit');
});

test('what is written is seen in the chart, at the size that the reader has chosen', async ({
  page,
}) => {
  const chart = await openChart(page, 'en');
  for (let times = 0; times < 3; times += 1) {
    await chart.getByRole('button', { name: 'Zoom in' }).click();
  }
  const scale = await scaleOf(chart);
  await sourceField(page, 'en').press('ControlOrMeta+End');
  await sourceField(page, 'en').pressSequentially('\n  E --> F["More"]');
  await expect(node(chart, 'F')).toBeVisible();
  await expect(node(chart, 'F').locator('text').first()).toBeInViewport();
  expect(await scaleOf(chart)).toBeCloseTo(scale, 1);
});

test('a chart that stays the same keeps what the reader has selected', async ({ page }) => {
  const chart = await openChart(page, 'en');
  await node(chart, 'B').click();
  await expect(chart.locator('svg[data-lit]')).toHaveCount(1);
  await sourceField(page, 'en').press('ControlOrMeta+End');
  await sourceField(page, 'en').pressSequentially('\n%% a remark');
  await expect.poll(() => new URL(page.url()).hash).not.toBe('');
  await expect(chart.locator('svg[data-lit]')).toHaveCount(1);
});
