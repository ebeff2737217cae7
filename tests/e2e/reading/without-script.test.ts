import { langs, otherLang } from '#src/model/lang.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';

test.use({ javaScriptEnabled: false });

const texts = {
  zh: { last: '器具', article: '一壶茶怎样才算泡好', cell: '乌龙', code: 'Steep给出第n泡的时间' },
  en: {
    last: 'Ware',
    article: 'What makes a good pot of tea',
    cell: 'Oolong',
    code: 'Steep gives',
  },
};

for (const lang of langs) {
  const words = wordsFor(lang);
  const text = texts[lang];

  test.describe(`an article in ${lang} without script`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`${lang}/sample/`);
    });

    test('shows its text, table and code', async ({ page }) => {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.article);
      await expect(page.getByRole('rowheader', { name: text.cell })).toBeVisible();
      await expect(page.getByText(text.code)).toBeVisible();
      await expect(page.locator('#n3aa')).toBeVisible();
    });

    test('shows its diagram, and the same as text', async ({ page }) => {
      const figure = page.locator('#d3aa');
      await expect(figure.locator('svg').first()).toBeVisible();
      await figure.getByText(words.outline, { exact: true }).click();
      await expect(figure.getByRole('listitem').first()).toBeVisible();
    });

    test('begins with its title on a phone, then its chapters', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 780 });
      const contents = page.getByRole('navigation', { name: words.contents });
      const title = await page.getByRole('heading', { level: 1 }).boundingBox();
      const list = await contents.boundingBox();
      const first = await page.locator('#p1aa').boundingBox();
      expect(title?.y).toBeLessThan(list?.y ?? 0);
      expect(list?.y).toBeLessThan(first?.y ?? 0);
      await expect(contents.getByRole('link', { name: texts[lang].last })).toBeVisible();
    });

    test('leads from its contents to a section', async ({ page }) => {
      const contents = page.getByRole('navigation', { name: words.contents });
      await contents.getByRole('link', { name: text.last }).click();
      await expect(page).toHaveURL(/#h4aa$/);
    });

    test('leads from a phone’s header to the pages of the site', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 780 });
      const header = page.getByRole('banner');
      await header.getByRole('button', { name: words.siteMenu }).click();
      const menu = header.getByRole('navigation', { name: words.siteMenu });
      for (const name of [words.diagrams, words.tables, words.about]) {
        await expect(menu.getByRole('link', { name })).toBeVisible();
      }
      await menu.getByRole('link', { name: words.tables }).click();
      await expect(page).toHaveURL(new RegExp(`/${lang}/tables/$`));
    });

    test('leads to the other language', async ({ page }) => {
      const other = otherLang(lang);
      await page.getByRole('link', { name: wordsFor(other).switchLanguage }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts[other].article);
    });

    test('leads from a marked term to the glossary', async ({ page }) => {
      await page.locator('a.term').first().click();
      await expect(page).toHaveURL(new RegExp(`/some/path/${lang}/glossary/#catechin$`));
    });

    test('offers nothing that cannot work', async ({ page }) => {
      await expect(page.getByRole('button', { name: words.search.name })).toBeHidden();
      await expect(page.getByRole('button', { name: words.copyCode })).toBeHidden();
      await expect(page.getByRole('button', { name: words.settings })).toBeHidden();
      await expect(page.locator('reading-aids')).toBeHidden();
    });
  });

  test(`a link to a passage in ${lang} shows the passage without script`, async ({ page }) => {
    await page.goto(`${lang}/sample/#p4ab`);
    // Without script the page cannot be asked where it stands; the browser can.
    await expect(page.locator('#p4ab')).toBeInViewport();
  });
}

test('the first page leads to both languages without script', async ({ page }) => {
  for (const lang of langs) {
    await page.goto('');
    await page
      .getByRole('main')
      .getByRole('link', { name: wordsFor(lang).languageName })
      .click();
    await expect(page).toHaveURL(new RegExp(`/some/path/${lang}/$`));
  }
});
