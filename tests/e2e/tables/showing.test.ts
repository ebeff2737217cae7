import { gzipSync } from 'node:zlib';
import { langs } from '#src/model/lang.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { accessibilityViolations } from '#tests/support/accessibility.ts';
import { overflowingElements } from '#tests/support/overflow.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';
import { openTable, rowHeads, sortButton } from '#tests/support/table.ts';

const words = wordsFor('en').tableTools;

for (const lang of langs) {
  test.describe(`without script a table in ${lang}`, () => {
    test.use({ javaScriptEnabled: false });

    test('is there with its headers, and its plot a choice away', async ({ page }) => {
      await page.goto(`${lang}/sample/#t2aa`);
      const figure = page.locator('#t2aa');
      const { asPlot, asTable, arrange } = wordsFor(lang).tableTools;
      await expect(figure.getByRole('columnheader')).toHaveCount(4);
      await expect(figure.getByRole('rowheader')).toHaveCount(3);
      await expect(figure.getByRole('button', { name: arrange })).toHaveCount(0);
      await figure.getByText(asPlot, { exact: true }).click();
      await expect(figure.getByRole('img').first()).toBeVisible();
      await expect(figure.getByRole('rowheader')).toHaveCount(0);
      await figure.getByText(asTable, { exact: true }).click();
      await expect(figure.getByRole('rowheader').first()).toBeVisible();
    });
  });

  test(`every mark of a plot in ${lang} has a text, and the picture says them all`, async ({
    page,
  }) => {
    const figure = await openTable(page, lang);
    await figure.getByText(wordsFor(lang).tableTools.asPlot, { exact: true }).click();
    const plot = figure.getByRole('img').first();
    await expect(plot).toHaveAccessibleName(/80.*90.*95/);
    await expect(plot.locator('rect')).toHaveCount(3);
    for (const value of ['80', '90', '95']) {
      await expect(plot.locator('g:not(.axis) > text', { hasText: value })).toHaveCount(1);
    }
    await expect(page).toHaveURL(/table\.t2aa=plot/);
  });
}

test('numbers in a column end at one line, their points under each other', async ({ page }) => {
  const figure = await openTable(page, 'en');
  const ends = await figure.locator('tbody tr td:nth-child(2)').evaluateAll((cells) =>
    cells.map((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell.firstChild ?? cell);
      return Math.round(range.getBoundingClientRect().right);
    }),
  );
  expect(new Set(ends).size).toBe(1);
});

test('the figures of an axis stand below the last mark of the plot', async ({ page }) => {
  const figure = await openTable(page, 'en');
  await figure.getByText(words.asPlot, { exact: true }).click();
  const plot = figure.getByRole('img').first();
  const last = await plot.locator('rect').last().boundingBox();
  const axis = await plot.locator('.axis text').last().boundingBox();
  expect(axis?.y).toBeGreaterThan((last?.y ?? Infinity) + (last?.height ?? 0) + 2);
});

const states: [name: string, prepare: string[]][] = [
  ['as it was written', []],
  ['sorted', ['.sort']],
  ['with its tools open', ['[data-opens=arrange]']],
  ['flipped', ['[data-opens=arrange]', '[data-does=flip]']],
  ['in both languages', ['[data-opens=arrange]', '[data-does=both]']],
  ['as a plot', ['[value=plot]']],
  ['with its ways out open', ['[data-opens=take]']],
];

for (const scheme of ['light', 'dark'] as const) {
  for (const [name, clicks] of states) {
    test(`axe finds nothing wrong with a table ${name}, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      const figure = await openTable(page, 'en');
      for (const selector of clicks) await figure.locator(selector).first().dispatchEvent('click');
      if (name === 'in both languages') await figure.locator('.also').first().waitFor();
      expect(await accessibilityViolations(page)).toEqual([]);
    });
  }
}

for (const width of [320, 360]) {
  test(`at ${width} px a table with all its tools open fits the page, and its region scrolls by keyboard`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    const figure = await openTable(page, 'en');
    await figure.locator('[data-opens=arrange]').click();
    expect(await overflowingElements(page)).toEqual([]);
    const region = figure.getByRole('region');
    await expect(region).toHaveAttribute('tabindex', '0');
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    const head = figure.getByRole('rowheader').first();
    const [box, frame] = [await head.boundingBox(), await region.boundingBox()];
    expect(Math.abs((box?.x ?? 0) - (frame?.x ?? 9))).toBeLessThan(1.5);
  });
}

test('rows as cards are never wider than the page, whatever code their cells hold', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.route('**/en/sample/', async (route) => {
    const response = await route.fetch();
    const code =
      '<code>runtime.gopark(0xc000020f00).WithRetryPolicy(NewExponentialBackOff())</code>';
    const body = (await response.text())
      .replace('class="data-table', 'class="data-table cards')
      .replace(/Yes\s*<\/td>/, `${code}</td>`);
    await route.fulfill({ response, body });
  });
  const figure = await openTable(page, 'en');
  await expect(figure.getByRole('region')).toHaveCount(0);
  expect(await overflowingElements(page)).toEqual([]);
});

test('a table is sorted, narrowed and drawn by keyboard alone', async ({ page }) => {
  const figure = await openTable(page, 'en');
  await sortButton(figure, words, 'Tea').focus();
  await page.keyboard.press('Tab');
  await expect(sortButton(figure, words, 'Water (°C)')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  expect(await rowHeads(figure)).toEqual(['Black', 'Oolong', 'Green']);
  const plot = figure.getByRole('radio', { name: words.asPlot });
  await figure.getByRole('radio', { name: words.asTable }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(plot).toBeChecked();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Tab');
  await expect(figure.getByRole('button', { name: words.arrange })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(figure.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('green');
  await expect(figure.getByRole('rowheader')).toHaveText([/Green/]);
});

test('on paper a table is whole, without tools, and its plot where that was chosen', async ({
  page,
}) => {
  const figure = await openTable(page, 'en');
  await page.emulateMedia({ media: 'print' });
  await expect(figure.getByRole('rowheader')).toHaveCount(3);
  await expect(figure.locator('.table-plot')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await figure.getByText(words.asPlot, { exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(figure.getByRole('rowheader').first()).toBeVisible();
  await expect(figure.locator('.table-plot')).toBeVisible();
  await expect(figure.locator('.tools')).toBeHidden();
});

test('what a table loads when it comes near weighs under 6 KB', async ({ page }) => {
  const loaded: Promise<Buffer>[] = [];
  await page.goto('en/sample/');
  await page.waitForLoadState('networkidle');
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) loaded.push(response.body());
  });
  await page.locator('#t2aa').scrollIntoViewIfNeeded();
  await page.locator('#t2aa [data-opens]').first().waitFor();
  const scripts = (await Promise.all(loaded)).filter((body) => body.includes('data-table'));
  expect(scripts.length).toBe(1);
  const size = scripts.reduce((sum, body) => sum + gzipSync(body).length, 0);
  console.log(`data-table: ${size} bytes of script, gzip`);
  expect(size).toBeLessThan(6 * 1024);
});

for (const lang of langs) {
  test(`the list of tables in ${lang} has pictures, and is narrowed in either language`, async ({
    page,
  }) => {
    await page.goto(`${lang}/tables/`);
    const item = page.getByRole('main').getByRole('listitem');
    await expect(item).toHaveCount(1);
    await expect(item.locator('svg rect')).toHaveCount(5);
    const search = page.getByRole('main').getByRole('searchbox');
    for (const typed of ['三种茶', 'three teas', 'First infusion']) {
      await search.fill(typed);
      await expect(item).toHaveCount(1);
    }
    await search.fill('nothing of the kind');
    await expect(item).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('status')).toHaveText(
      wordsFor(lang).tableTools.fitsMany.replace('{}', '0'),
    );
    expect(await accessibilityViolations(page)).toEqual([]);
  });
}
