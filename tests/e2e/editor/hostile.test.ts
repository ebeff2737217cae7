import { wordsFor } from '#src/words/words-for.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';
import { openEditor, problems, write } from './open-editor.ts';

const words = wordsFor('en').editor;

test.beforeEach(async ({ page }) => {
  await openEditor(page, 'en');
  await page.evaluate(() => {
    Object.assign(window, { alert: () => document.body.setAttribute('data-harmed', '') });
  });
});

test.afterEach(async ({ page }) => {
  await expect(page.locator('[data-harmed]')).toHaveCount(0);
  await expect(page.locator('svg.diagram :is(script, foreignObject, style, img)')).toHaveCount(0);
  await expect(page.locator('svg.diagram [style], svg.diagram [onclick]')).toHaveCount(0);
});

test('script in a label is left out and named with its line', async ({ page }) => {
  await write(
    page,
    'en',
    'flowchart LR\n  A["x<script>alert(1)</script>y"] --> B["<img src=x onerror=alert(1)>z"]',
  );
  await expect(problems(page)).toContainText([
    'Line 2: Left out the HTML: “<script>”.',
    'Line 2: Left out the HTML: “<img src=x onerror=alert(1)>”.',
  ]);
  await expect(page.locator('svg [data-node=A] text')).toHaveText('xy');
  await expect(page.locator('svg [data-node=B] text')).toHaveText('z');
});

for (const link of [
  'javascript:alert(1)',
  'data:text/html,x',
  '//evil.example/x',
  'JaVaScRiPt:x',
]) {
  test(`a link to "${link}" leads nowhere and is named`, async ({ page }) => {
    await write(page, 'en', `flowchart LR\n  A --> B\n  click A "${link}"`);
    await expect(problems(page)).toContainText(`Line 3: Left out the link of “A”: “${link}”.`);
    await expect(page.locator('svg [data-node=A]')).toBeVisible();
    await expect(page.locator('svg a')).toHaveCount(0);
  });
}

test('a call of script from a node is left out and named', async ({ page }) => {
  await write(page, 'en', 'flowchart LR\n  A --> B\n  click A call alert(1)');
  await expect(problems(page)).toContainText([/^Line 3: Left out the link of “A”/]);
});

test('settings that loosen security are left out and named', async ({ page }) => {
  await write(
    page,
    'en',
    '%%{init: {"securityLevel": "loose", "maxEdges": 99999}}%%\nflowchart LR\n  A["<b>x</b>"] --> B\n  click A call alert(1)',
  );
  await expect(problems(page).first()).toHaveText(/^Line 1: Left out the setting: “%%{init/);
  await expect(page.locator('svg [data-node=A] text')).toHaveText('x');
});

test('styles give no more than a colour that the site knows', async ({ page }) => {
  await write(
    page,
    'en',
    'flowchart LR\n  A --> B\n  style A fill:#f00,background-image:none\n  style B position:fixed',
  );
  await expect(page.locator('svg [data-node=A]')).toBeVisible();
  await expect(problems(page).first()).toContainText('Left out the style of “A”');
});

test('names that objects have of themselves are names like others', async ({ page }) => {
  await write(
    page,
    'en',
    'flowchart LR\n  constructor["one"] --> __proto__["two"] --> toString["three"] --> hasOwnProperty',
  );
  await expect(page.locator('svg [data-node]')).toHaveCount(4);
});

test('a text that is no flowchart is told so, by its kind', async ({ page }) => {
  await write(page, 'en', '\nsequenceDiagram\n  A->>B: hello');
  await expect(problems(page)).toHaveText(
    `Line 2: ${words.problem({ kind: 'other-type', found: 'sequence' })}`,
  );
  await write(page, 'en', 'hello');
  await expect(problems(page)).toHaveText(
    `Line 1: ${words.problem({ kind: 'no-type', found: 'hello' })}`,
  );
});
