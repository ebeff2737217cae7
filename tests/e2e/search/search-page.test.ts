import { langs } from '#src/model/lang.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { accessibilityViolations } from '#tests/support/accessibility.ts';
import { overflowingElements } from '#tests/support/overflow.ts';
import { resultsOf } from '#tests/support/search/open-search.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';

for (const lang of langs) {
  const { search } = wordsFor(lang);

  test.describe(`the search page in ${lang}`, () => {
    test('answers the query of its address, and says in its address what is typed', async ({
      page,
    }) => {
      await page.goto(`${lang}/search/?q=Steep`);
      const main = page.getByRole('main');
      await expect(main.getByRole('searchbox')).toHaveValue('Steep');
      await expect(resultsOf(main).first()).toContainText('2.1');
      await main.getByRole('searchbox').fill('porcelain');
      await expect(resultsOf(main).first()).not.toContainText('2.1');
      await expect(page).toHaveURL(/\/search\/\?q=porcelain$/);
      await main.getByRole('searchbox').fill('');
      await expect(page).toHaveURL(/\/search\/$/);
    });

    test('finds in the text of the other language, says so and leads to this one', async ({
      page,
    }) => {
      const query = lang === 'zh' ? 'porcelain' : '盖碗';
      await page.goto(`${lang}/search/?q=${encodeURIComponent(query)}`);
      const main = page.getByRole('main');
      await expect(main.locator('.found-in').first()).toHaveText(
        search.foundIn[lang === 'zh' ? 'en' : 'zh'],
      );
      await resultsOf(main).first().click();
      // The word is not in this text: the address forgets it.
      await expect(page).toHaveURL(new RegExp(`/${lang}/sample/(#\\w+)?$`));
    });

    test('narrows by what is pressed, which stands in the query, and widens again', async ({
      page,
    }) => {
      await page.goto(`${lang}/search/?q=20`);
      const main = page.getByRole('main');
      await expect(resultsOf(main).first()).toBeVisible();
      const before = await resultsOf(main).count();
      await main.getByText(search.filter, { exact: true }).click();
      const code = main.getByRole('button', { name: new RegExp(`^${search.kinds.code} \\d+$`) });
      await code.click();
      await expect(main.getByRole('searchbox')).toHaveValue('20 type:code');
      await expect(code).toHaveAttribute('aria-pressed', 'true');
      await expect(code).toBeFocused();
      await expect.poll(() => resultsOf(main).count()).toBeLessThan(before);
      await code.click();
      await expect(main.getByRole('searchbox')).toHaveValue('20');
      await expect(resultsOf(main)).toHaveCount(before);
    });

    test('offers first searches, and those that led somewhere the next time', async ({ page }) => {
      await page.goto(`${lang}/search/`);
      const main = page.getByRole('main');
      await main.getByRole('button', { name: 'type:code Steep' }).click();
      await expect(main.getByRole('searchbox')).toHaveValue('type:code Steep');
      await resultsOf(main).first().click();
      await expect(page).toHaveURL(/\/sample\//);
      await page.goto(`${lang}/search/`);
      const recent = main.locator('.recent');
      await expect(recent.getByRole('button', { name: 'type:code Steep' })).toBeVisible();
      await recent.getByRole('button', { name: search.forgetRecent }).click();
      await expect(recent).toBeHidden();
      expect(await page.evaluate(() => localStorage.getItem('searches'))).toBeNull();
    });

    test('says what else it searched for, and names the nearest word where there is nothing', async ({
      page,
    }) => {
      await page.goto(`${lang}/search/?q=porcelian`);
      const main = page.getByRole('main');
      await expect(main.getByRole('status')).toContainText('porcelain');
      await expect(resultsOf(main).first()).toBeVisible();
      await main.getByRole('searchbox').fill('thermomteters');
      await expect(main.getByRole('status')).toContainText(
        search.none.replace('{}', 'thermomteters'),
      );
      await main.locator('.nearest').getByRole('button').click();
      await expect(resultsOf(main).first()).toBeVisible();
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`is accessible at 320 px in the ${colorScheme} theme`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width: 320, height: 800 });
        await page.goto(`${lang}/search/?q=20`);
        const main = page.getByRole('main');
        await expect(resultsOf(main).first()).toBeVisible();
        await main.getByText(search.filter, { exact: true }).click();
        expect(await accessibilityViolations(page)).toEqual([]);
        expect(await overflowingElements(page)).toEqual([]);
      });
    }
  });

  test.describe(`the search page in ${lang} without script`, () => {
    test.use({ javaScriptEnabled: false });

    test('says what it needs, and leads to the contents; the header leads to it', async ({
      page,
    }) => {
      await page.goto(`${lang}/sample/`);
      await page.getByRole('banner').getByRole('link', { name: search.name }).click();
      await expect(page).toHaveURL(new RegExp(`/${lang}/search/$`));
      const main = page.getByRole('main');
      await expect(main.getByText(search.needs)).toBeVisible();
      await expect(main.getByRole('searchbox')).toBeHidden();
      await main.getByRole('listitem').getByRole('link').first().click();
      await expect(page).toHaveURL(new RegExp(`/${lang}/sample/$`));
    });
  });
}

const hostile: [string, string][] = [
  ['ten thousand characters', 'a'.repeat(10_000)],
  ['control characters', 'tea\u0000\u001b[31m\u007f'],
  ['a lone surrogate', '\ud800tea'],
  ['metacharacters of regular expressions', '(a+)+$ .*?[\\'],
  ['markup', '<img src=x onerror="document.title=1">tea'],
  ['marks of direction', '\u202etea\u2066'],
  ['filters of what every object has', 'in:constructor type:__proto__ tea'],
];

for (const [what, query] of hostile) {
  test(`a query of ${what} is answered, and is only text`, async ({ page }) => {
    await page.goto('en/search/');
    const main = page.getByRole('main');
    const title = await page.title();
    await main.getByRole('searchbox').evaluate((input, value) => {
      (input as HTMLInputElement).value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, query);
    const { hint, loading } = wordsFor('en').search;
    await expect(main.getByRole('status')).not.toHaveText(new RegExp(`^(${hint}|${loading})$`));
    await expect(main.getByRole('status')).not.toHaveText(wordsFor('en').search.failed);
    expect(await page.title()).toBe(title);
    await expect(main.locator('img')).toHaveCount(0);
    // The search lives on.
    await main.getByRole('searchbox').fill('Steep');
    await expect(resultsOf(main).first()).toContainText('2.1');
  });
}

test('what an input method has not put together yet is not searched for', async ({ page }) => {
  await page.goto('en/search/');
  const main = page.getByRole('main');
  const input = main.getByRole('searchbox');
  const client = await page.context().newCDPSession(page);
  await input.focus();
  await client.send('Input.imeSetComposition', {
    text: 'Steep',
    selectionStart: 5,
    selectionEnd: 5,
  });
  await expect(input).toHaveValue('Steep');
  await expect(page).toHaveURL(/\/search\/$/);
  await client.send('Input.insertText', { text: 'Steep' });
  await expect(resultsOf(main).first()).toContainText('2.1');
});
