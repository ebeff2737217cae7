import { langs, otherLang } from '#src/model/lang.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';
import { openTable, rowHeads, sortButton } from '#tests/support/table.ts';

const texts = {
  zh: {
    teas: ['绿茶', '乌龙', '红茶'],
    water: '水温（°C）',
    time: '第一泡（s）',
    warm: '需要温杯',
    tea: '茶',
    oolong: 'oolong',
  },
  en: {
    teas: ['Green', 'Oolong', 'Black'],
    water: 'Water (°C)',
    time: 'First infusion (s)',
    warm: 'Warm the cup',
    tea: 'Tea',
    oolong: '乌龙',
  },
};

for (const lang of langs) {
  const words = wordsFor(lang).tableTools;
  const text = texts[lang];
  const [green, oolong, black] = text.teas as [string, string, string];

  test.describe(`a table in ${lang}`, () => {
    test('is sorted by a column, the other way round, and as it was', async ({ page }) => {
      const table = await openTable(page, lang);
      const head = table.getByRole('columnheader', { name: text.water });
      const button = sortButton(table, words, text.water);
      await expect(head).not.toHaveAttribute('aria-sort');
      await button.click();
      await expect(head).toHaveAttribute('aria-sort', 'ascending');
      expect(await rowHeads(table)).toEqual([green, oolong, black]);
      await button.click();
      await expect(head).toHaveAttribute('aria-sort', 'descending');
      expect(await rowHeads(table)).toEqual([black, oolong, green]);
      await button.click();
      await expect(head).not.toHaveAttribute('aria-sort');
      expect(await rowHeads(table)).toEqual([green, oolong, black]);
    });

    test('has a cell that says no number last, whichever way it is sorted', async ({ page }) => {
      const table = await openTable(page, lang);
      const button = sortButton(table, words, text.time);
      await button.click();
      expect(await rowHeads(table)).toEqual([green, oolong, black]);
      await button.click();
      expect(await rowHeads(table)).toEqual([oolong, green, black]);
    });

    test('is narrowed to the rows that hold what is typed, in either language', async ({
      page,
    }) => {
      const table = await openTable(page, lang);
      await table.getByRole('button', { name: words.arrange }).click();
      const find = table.getByRole('searchbox', { name: words.find });
      await find.fill(oolong);
      await expect(table.getByRole('rowheader')).toHaveText([new RegExp(oolong)]);
      await expect(table.getByRole('status')).toHaveText(
        words.found.replace('{}', '1').replace('{all}', '3'),
      );
      await find.fill(text.oolong);
      await expect(table.getByRole('rowheader')).toHaveText([new RegExp(oolong)]);
      await find.fill('');
      await expect(table.getByRole('rowheader')).toHaveCount(3);
    });

    test('has columns put away and brought back', async ({ page }) => {
      const table = await openTable(page, lang);
      await table.getByRole('button', { name: words.arrange }).click();
      const box = table.getByRole('checkbox', { name: text.water });
      await box.uncheck();
      await expect(table.getByRole('columnheader')).toHaveCount(3);
      await expect(table.getByRole('row').nth(1).getByRole('cell')).toHaveCount(2);
      for (const name of [text.time]) await table.getByRole('checkbox', { name }).uncheck();
      await expect(table.getByRole('checkbox', { name: text.warm })).toBeDisabled();
      await table.getByRole('button', { name: words.reset }).click();
      await expect(table.getByRole('columnheader')).toHaveCount(4);
    });

    test('has its rows as columns, and is sorted then by a row', async ({ page }) => {
      const table = await openTable(page, lang);
      await table.getByRole('button', { name: words.arrange }).click();
      await table.getByRole('button', { name: words.flip }).click();
      await expect(table.getByRole('columnheader')).toHaveCount(4);
      await expect.poll(() => rowHeads(table)).toEqual([text.water, text.time, text.warm]);
      await expect(table.getByRole('table', { name: wordsFor(lang).table(1) })).toBeVisible();
      await expect(table.locator('th#r2ab')).toContainText(oolong);
      await expect(page.locator('#r2ab')).toHaveCount(1);
      await sortButton(table, words, oolong).click();
      await expect(table.getByRole('columnheader', { name: oolong })).toHaveAttribute(
        'aria-sort',
        'ascending',
      );
      await table.getByRole('button', { name: words.flip }).click();
      await expect.poll(() => rowHeads(table)).toEqual([green, oolong, black]);
      await expect(table.locator('tr#r2ab')).toBeVisible();
    });

    test('gives its cells as multiples of the author’s row, and of one that is chosen', async ({
      page,
    }) => {
      const table = await openTable(page, lang);
      const ratios = table.locator('.ratio:visible');
      await expect(ratios).toHaveText(['1×', '1×', '1.1×', '1.5×', '1.2×']);
      await table.getByRole('button', { name: words.arrange }).click();
      const choice = table.getByRole('combobox', { name: words.baseline });
      await expect(choice).toHaveValue('r0');
      await choice.selectOption(oolong);
      await expect(ratios).toHaveText(['0.89×', '0.67×', '1×', '1×', '1.1×']);
      await choice.selectOption('none');
      await expect(ratios).toHaveCount(0);
    });

    test('says which cell is best and which is worst', async ({ page }) => {
      const table = await openTable(page, lang);
      await expect(table.getByRole('row', { name: green })).toContainText(words.best);
      await expect(table.getByRole('row', { name: black })).toContainText(words.worst);
    });

    test('has the other language under its cells when that is asked for', async ({ page }) => {
      const table = await openTable(page, lang);
      await table.getByRole('button', { name: words.arrange }).click();
      const button = table.getByRole('button', { name: words.both });
      await button.click();
      await expect(button).toHaveAttribute('aria-pressed', 'true');
      const other = texts[otherLang(lang)];
      await expect(table.getByRole('rowheader').first()).toContainText(other.teas[0] ?? '');
      await expect(table.getByRole('columnheader').nth(1)).toContainText(other.water);
      await expect(table.locator('.also').first()).toHaveAttribute(
        'lang',
        otherLang(lang) === 'zh' ? 'zh-Hans' : 'en',
      );
      await button.click();
      await expect(table.locator('.also')).toHaveCount(0);
    });

    test('keeps how it is arranged in the address, on coming back and in the other language', async ({
      page,
    }) => {
      const table = await openTable(page, lang);
      expect(new URL(page.url()).search).toBe('');
      await sortButton(table, words, text.water).click();
      await sortButton(table, words, text.water).click();
      await table.getByRole('button', { name: words.arrange }).click();
      await table.getByRole('checkbox', { name: text.warm }).uncheck();
      await expect(page).toHaveURL(/\?table\.t2aa=sort\.1\.down_hide\.3/);
      await page.reload();
      await expect(table.getByRole('columnheader', { name: text.water })).toHaveAttribute(
        'aria-sort',
        'descending',
      );
      await expect(table.getByRole('columnheader')).toHaveCount(3);
      const other = otherLang(lang);
      await page
        .getByRole('banner')
        .getByRole('link', { name: wordsFor(other).switchLanguage })
        .click();
      await expect(page).toHaveURL(
        new RegExp(`/${other}/sample/\\?table\\.t2aa=sort\\.1\\.down_hide\\.3`),
      );
      await expect(table.getByRole('columnheader', { name: texts[other].water })).toHaveAttribute(
        'aria-sort',
        'descending',
      );
      expect(await rowHeads(table)).toEqual([...texts[other].teas].reverse());
    });
  });
}

test('lines that are all equal are put away, and others are not', async ({ page }) => {
  await page.route('**/en/sample/', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(/No\s*<\/td>/, 'Yes</td>');
    await route.fulfill({ response, body: html });
  });
  const words = wordsFor('en').tableTools;
  const table = await openTable(page, 'en');
  await table.getByRole('button', { name: words.arrange }).click();
  await table.getByRole('button', { name: words.differ }).click();
  await expect(table.getByRole('columnheader')).toHaveCount(3);
  await expect(table.getByRole('columnheader', { name: texts.en.warm })).toBeHidden();
});

for (const hostile of [
  'sort.9_hide.1.2.3.4_base.r99_flip.x',
  'sort.-1_sort.NaN_hide.1.2.3',
  'find.%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E_plot',
  `find.${'x'.repeat(5000)}`,
  '__proto__.constructor_sort',
  '%00%FF_sort.1e9',
]) {
  test(`an address that asks for "${hostile.slice(0, 40)}" breaks nothing`, async ({ page }) => {
    await page.goto(`en/sample/?table.t2aa=${hostile}&table.__proto__=plot#t2aa`);
    const table = page.locator('#t2aa');
    await table.getByRole('button', { name: wordsFor('en').tableTools.arrange }).click();
    await expect(table.getByRole('columnheader').first()).toBeAttached();
    expect((await table.getByRole('columnheader').count()) >= 2).toBe(true);
    await table.getByRole('button', { name: wordsFor('en').tableTools.reset }).click();
    await expect(page.locator('#t2aa tbody tr:not([hidden])')).toHaveCount(3);
  });
}

test('where the other language cannot be had, a table says so and its filter still works', async ({
  page,
}) => {
  test.info().annotations.push({ type: 'expects', description: 'a failed request' });
  const words = wordsFor('en').tableTools;
  const table = await openTable(page, 'en');
  await page.route('**/zh/sample/', (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<p>no table</p>' }),
  );
  await table.getByRole('button', { name: words.arrange }).click();
  await table.getByRole('button', { name: words.both }).click();
  await expect(table.getByRole('status')).toHaveText(words.bothFailed);
  await expect(table.getByRole('button', { name: words.both })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  await table.getByRole('searchbox').fill('oolong');
  await expect(table.getByRole('rowheader')).toHaveText([/Oolong/]);
});

test.describe('where what turns a table cannot be had', () => {
  test.use({ expectedErrors: [/module script/] });

  test('the table stays as it was and says so', async ({ page }) => {
    const words = wordsFor('en').tableTools;
    const table = await openTable(page, 'en');
    await page.route(/flip-table/, (route) => route.fulfill({ status: 204 }));
    await table.getByRole('button', { name: words.arrange }).click();
    const flip = table.getByRole('button', { name: words.flip });
    await flip.click();
    await expect(flip).toHaveAttribute('aria-pressed', 'false');
    expect(await rowHeads(table)).toEqual(texts.en.teas);
  });
});

test('a row that a link leads to is shown, whatever the table was narrowed to', async ({
  page,
}) => {
  await page.goto('en/sample/?table.t2aa=plot_find.green#r2ac');
  const row = page.locator('#r2ac');
  await expect(row).toBeInViewport();
  await expect(page.locator('#t2aa [value=table]')).toBeChecked();
  const shade = await row.evaluate(
    (element) => getComputedStyle(element.firstElementChild ?? element).backgroundColor,
  );
  const plain = await page
    .locator('#r2aa')
    .evaluate((element) => getComputedStyle(element.firstElementChild ?? element).backgroundColor);
  expect(shade).not.toBe(plain);
});
