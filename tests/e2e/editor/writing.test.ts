import type { Page } from 'playwright/test';
import { langs, type Lang } from '#src/model/lang.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';
import { sourceField, write } from './open-editor.ts';

const chartOf = (page: Page) => page.locator('svg.diagram');
const labelOf = (lang: Lang) => wordsFor(lang).editor;

for (const lang of langs) {
  const words = labelOf(lang);

  test.describe(`the editor in ${lang}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`${lang}/diagrams/new/`);
    });

    test('begins empty and has an example to load', async ({ page }) => {
      await expect(page.getByText(words.emptyTitle)).toBeVisible();
      await page.getByRole('button', { name: words.loadExample }).click();
      await expect(sourceField(page, lang)).toHaveValue(words.example);
      await expect(page.locator('svg [data-node]')).toHaveCount(5);
      await expect(page.getByText(words.emptyTitle)).toBeHidden();
      await expect(page.getByRole('status').filter({ hasText: words.drawn(5, 5) })).toHaveCount(1);
    });

    test('draws what is written as it is written', async ({ page }) => {
      await write(page, lang, 'flowchart LR\n  A["One"] --> B["Two"]');
      await expect(page.locator('svg').getByText('Two')).toBeVisible();
      await sourceField(page, lang).press('ControlOrMeta+End');
      await sourceField(page, lang).pressSequentially('\n  B --> C["Three"]');
      await expect(page.locator('svg').getByText('Three')).toBeVisible();
    });

    test('names the line of an error, marks it, and keeps the last good chart', async ({
      page,
    }) => {
      await write(page, lang, 'flowchart LR\n  A --> B');
      await expect(page.locator('svg [data-node]')).toHaveCount(2);
      await write(page, lang, 'flowchart LR\n  A["open --> B');
      const problem = words.line(2) + words.problem({ kind: 'quote' });
      await expect(page.getByRole('button', { name: problem })).toBeVisible();
      await expect(page.getByRole('status').filter({ hasText: problem })).toHaveCount(1);
      await expect(sourceField(page, lang)).toHaveAttribute('aria-invalid', 'true');
      await expect(page.getByText(words.lastGood)).toBeVisible();
      await expect(page.locator('svg [data-node]')).toHaveCount(2);
      await expect(page.locator('.numbers')).toContainText('! 2');
      await write(page, lang, 'flowchart LR\n  A --> B --> C');
      await expect(page.locator('svg [data-node]')).toHaveCount(3);
      await expect(page.getByText(words.lastGood)).toBeHidden();
      await expect(sourceField(page, lang)).toHaveAttribute('aria-invalid', 'false');
    });
  });
}

test('a problem leads to its place in the text', async ({ page }) => {
  await page.goto('en/diagrams/new/');
  await write(page, 'en', 'flowchart LR\n  A --> B\n  B -->> C');
  await page.getByRole('button', { name: /^Line 3/ }).click();
  await expect(sourceField(page, 'en')).toBeFocused();
  const selected = await sourceField(page, 'en').evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(0, field.selectionStart).split('\n'),
  );
  expect(selected).toHaveLength(3);
});

test('an empty text takes the chart away', async ({ page }) => {
  await page.goto('en/diagrams/new/');
  await write(page, 'en', 'flowchart LR\n  A --> B');
  await expect(chartOf(page)).toBeVisible();
  await write(page, 'en', '');
  await expect(chartOf(page)).toHaveCount(0);
  await expect(page.getByText(labelOf('en').emptyTitle)).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
});
