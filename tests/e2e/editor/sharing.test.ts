import { deflateRawSync } from 'node:zlib';
import { readFile } from 'node:fs/promises';
import { fragmentFromSource } from '#src/diagrams/editor/share-fragment.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';
import { openEditor, problems, sourceField, write } from './open-editor.ts';

const words = wordsFor('en').editor;
const source = 'flowchart LR\n  A["茶 & tea"] --> B["hot"]\n';
const broken: [name: string, fragment: string, told: string][] = [
  ['is cut off', '#chart=RY3BCoJAFEX3fsXl', words.brokenLink],
  ['is no compressed text', '#chart=hello-world', words.brokenLink],
  ['has odd characters', '#chart=%3Cscript%3E', words.brokenLink],
  ['is empty', '#chart=', words.brokenLink],
  ['is too long', `#chart=${'A'.repeat(200_000)}`, words.largeLink],
  [
    'becomes enormous',
    `#chart=${deflateRawSync(Buffer.alloc(20_000_000, 'A')).toString('base64url')}`,
    words.largeLink,
  ],
];

test('a shared link opens with its chart, and resetting goes back to it', async ({ page }) => {
  await openEditor(page, 'en', await fragmentFromSource(source));
  await expect(sourceField(page, 'en')).toHaveValue(source);
  await expect(page.locator('svg [data-node=A] text')).toHaveText('茶 & tea');
  const reset = page.getByRole('button', { name: words.reset });
  await expect(reset).toBeHidden();
  await write(page, 'en', 'flowchart LR\n  X --> Y');
  await expect(page.locator('svg [data-node=X]')).toBeVisible();
  await reset.click();
  await expect(sourceField(page, 'en')).toHaveValue(source);
  await expect(page.locator('svg [data-node=A]')).toBeVisible();
  await sourceField(page, 'en').press('ControlOrMeta+z');
  await expect(sourceField(page, 'en')).toHaveValue('flowchart LR\n  X --> Y');
});

test('whoever leaves by mistake comes back to their draft, and may still reset it', async ({
  page,
}) => {
  await openEditor(page, 'en', await fragmentFromSource(source));
  const draft = 'flowchart LR\n  X --> Y';
  await write(page, 'en', draft);
  await expect(page.locator('svg [data-node=X]')).toBeVisible();
  const kept = await fragmentFromSource(draft);
  await expect.poll(() => new URL(page.url()).hash).toBe(kept);
  await page.getByRole('link', { name: words.allCharts }).click();
  await expect(page).toHaveURL(/\/en\/diagrams\/$/);
  await page.goBack();
  await expect(sourceField(page, 'en')).toHaveValue(draft);
  await page.getByRole('button', { name: words.reset }).click();
  await expect(sourceField(page, 'en')).toHaveValue(source);
});

test('the address is the chart: a reload shows it again', async ({ page }) => {
  await openEditor(page, 'en');
  await write(page, 'en', source);
  await expect(page.locator('svg [data-node=A]')).toBeVisible();
  await expect(page).toHaveURL(/#chart=/);
  await page.reload();
  await expect(sourceField(page, 'en')).toHaveValue(source);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('the other language shows the same chart', async ({ page }) => {
  await openEditor(page, 'en', await fragmentFromSource(source));
  await expect(page.locator('svg [data-node=A]')).toBeVisible();
  await page.locator('language-switch a').first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(sourceField(page, 'zh')).toHaveValue(source);
});

for (const [name, fragment, told] of broken) {
  test(`a link that ${name} is told so, and the editor works on`, async ({ page }) => {
    await openEditor(page, 'en', fragment);
    await expect(problems(page)).toHaveText(told);
    await expect(sourceField(page, 'en')).toHaveValue('');
    await write(page, 'en', source);
    await expect(page.locator('svg [data-node=A]')).toBeVisible();
    await expect(problems(page)).toHaveCount(0);
  });
}

test('link and source can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openEditor(page, 'en', await fragmentFromSource(source));
  await expect(page.locator('svg [data-node=A]')).toBeVisible();
  await page.getByRole('button', { name: words.copySource }).click();
  await expect(page.getByRole('status').filter({ hasText: words.copied })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(source);
  await page.getByRole('button', { name: words.copyLink }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain(await fragmentFromSource(source));
});

test('the chart can be saved as SVG and as PNG', async ({ page }) => {
  await openEditor(page, 'en', await fragmentFromSource(source));
  await expect(page.locator('svg [data-node=A]')).toBeVisible();
  const save = async (name: string): Promise<Buffer> => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    return readFile(await (await download).path());
  };
  const svg = (await save(words.downloadSvg)).toString();
  expect(svg).toMatch(/^<\?xml .*<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/s);
  expect(svg).toContain('茶 &amp; tea');
  expect((await save(words.downloadPng)).subarray(1, 4).toString()).toBe('PNG');
});
