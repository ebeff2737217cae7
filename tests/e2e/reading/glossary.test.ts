import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright/test';
import { parse } from 'yaml';
import { makeTermFinder } from '#src/glossary/find-term.ts';
import { langs, langTag, otherLang, type Lang } from '#src/model/lang.ts';
import { glossarySchema, type Term } from '#src/schema/glossary.ts';
import { contentDir } from '#src/source/content-dir.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { fixtureContent } from '#tests/support/built-site.ts';
import { isPassageInView } from '#tests/support/passage.ts';
import { expect, fixtureTest, test as realTest } from '#tests/support/test.ts';

const readTerms = (dir: string): Term[] =>
  glossarySchema.parse(parse(readFileSync(join(dir, 'glossary.yaml'), 'utf8')));

const sites = [
  { name: 'the fixture site', test: fixtureTest, terms: readTerms(fixtureContent) },
  { name: 'the real site', test: realTest, terms: readTerms(contentDir()) },
];

const termsOn = (page: Page): Locator => page.locator('.entry');
const filterOf = (page: Page, lang: Lang): Locator =>
  page.getByRole('searchbox', { name: wordsFor(lang).glossaryFilter });

/** The terms as they stand on the page, by their words. */
const shownTerms = (page: Page): Promise<string[]> =>
  page.getByRole('term').locator('a:visible').allTextContents();

const inOrder: Record<Lang, { letters: string[]; terms: string[] }> = {
  zh: { letters: ['C', 'D', 'W'], terms: ['茶多酚', '第一泡', '温度计'] },
  en: { letters: ['C', 'F', 'T'], terms: ['catechin', 'first infusion', 'thermometer'] },
};

/** What a reader types on the page of either language, and the terms that stay. */
const filters: [typed: string, ids: string[]][] = [
  ['温度计', ['thermometer']],
  ['THERMO', ['thermometer']],
  ['儿茶素', ['catechin']],
  ['infusion first', ['first-infusion']],
  ['no such term', []],
];

for (const lang of langs) {
  const words = wordsFor(lang);

  fixtureTest.describe(`the glossary in ${lang}`, () => {
    fixtureTest.beforeEach(async ({ page }) => {
      await page.goto(`${lang}/glossary/`);
    });

    for (const [typed, ids] of filters) {
      fixtureTest(`is narrowed by “${typed}” and says to how many`, async ({ page }) => {
        await filterOf(page, lang).fill(typed);
        await expect(page.getByRole('status')).toHaveText(words.glossaryFound(ids.length));
        await expect(page.locator('.entry:visible')).toHaveCount(ids.length);
        for (const id of ids) await expect(page.locator(`#${id}`)).toBeVisible();
        await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(
          ids.length,
        );
      });
    }

    fixtureTest('marks no word of an entry as a term to be looked up', async ({ page }) => {
      const lines = await page
        .locator('.entry, .entry dd')
        .evaluateAll((all) => all.map((element) => getComputedStyle(element).textDecorationLine));
      expect(lines.length).toBeGreaterThan(3);
      expect(new Set(lines)).toEqual(new Set(['none']));
    });

    fixtureTest('stands whole again, in silence, where the filter is emptied', async ({ page }) => {
      await filterOf(page, lang).fill('catechin');
      await expect(page.locator('.entry:visible')).toHaveCount(1);
      await filterOf(page, lang).fill('');
      await expect(page.locator('.entry:visible')).toHaveCount(3);
      await expect(page.getByRole('status')).toHaveText('');
    });

    fixtureTest('goes in the order of its language, under letters', async ({ page }) => {
      const { letters, terms } = inOrder[lang];
      const nav = page.getByRole('navigation', { name: words.glossaryLetters });
      await expect(nav.getByRole('link')).toHaveText(letters);
      await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText(letters);
      expect(await shownTerms(page)).toEqual(terms);
    });

    fixtureTest('shows a term that is hidden where a link leads to it', async ({ page }) => {
      await filterOf(page, lang).fill('catechin');
      await expect(page.locator('#thermometer')).toBeHidden();
      await page.evaluate(() => {
        location.hash = '#thermometer';
      });
      await expect(page.locator('#thermometer')).toBeVisible();
      await expect(page.locator('#thermometer')).toBeInViewport();
      await expect(filterOf(page, lang)).toHaveValue('');
    });

    fixtureTest('names each term in the other language, as such', async ({ page }) => {
      const other = otherLang(lang);
      const term = page.getByRole('term').filter({ hasText: 'catechin' });
      await expect(term.locator(`[lang="${langTag(other)}"]`)).toHaveText(
        { zh: '茶多酚', en: 'catechin' }[other],
      );
    });
  });
}

for (const { name, test, terms } of sites) {
  for (const lang of langs) {
    test(`on ${name} every term in ${lang} stands once, with its sense`, async ({ page }) => {
      await page.goto(`${lang}/glossary/`);
      const shown = await termsOn(page).evaluateAll((all) =>
        all.map((each) => [each.id, each.querySelector('dd')?.textContent]),
      );
      const wanted = terms.map((term) => [term.id, term.sense[lang]]);
      expect(shown.toSorted()).toEqual(wanted.toSorted());
    });

    test(`on ${name} the letters in ${lang} lead to their terms, in order`, async ({ page }) => {
      await page.goto(`${lang}/glossary/`);
      const nav = page.getByRole('navigation', { name: wordsFor(lang).glossaryLetters });
      const letters = await nav.getByRole('link').allTextContents();
      expect(letters).toEqual(letters.toSorted());
      const last = letters.at(-1) ?? '';
      await nav.getByRole('link', { name: last, exact: true }).click();
      await expect(page.getByRole('heading', { name: last, exact: true })).toBeInViewport();
      const collator = new Intl.Collator(lang === 'zh' ? 'zh-u-co-pinyin' : 'en', {
        numeric: true,
      });
      for (const section of await page.locator('glossary-filter section').all()) {
        const under = await section.getByRole('term').locator('a').allTextContents();
        expect(under).toEqual(under.toSorted((a, b) => collator.compare(a, b)));
      }
    });

    test(`on ${name} first uses in ${lang} lead to passages that hold the term`, async ({
      page,
    }) => {
      await page.goto(`${lang}/glossary/`);
      const uses = await termsOn(page).evaluateAll((all) =>
        all.flatMap((each) =>
          [...each.querySelectorAll<HTMLAnchorElement>('.uses a')].map(({ href }) => {
            const { pathname, hash } = new URL(href);
            return { term: each.id, pathname, id: hash.slice(1) };
          }),
        ),
      );
      expect(uses.length).toBeGreaterThan(0);
      const wrong: string[] = [];
      for (const [pathname, inArticle] of Map.groupBy(uses, (use) => use.pathname)) {
        await page.goto(pathname);
        const texts = await textsOf(
          page,
          inArticle.map(({ id }) => id),
        );
        for (const [index, { term, id }] of inArticle.entries()) {
          const finder = terms.find((each) => each.id === term);
          const text = texts[index];
          if (finder && text !== undefined && makeTermFinder(finder, lang)(text)) continue;
          wrong.push(`${pathname}#${id}: ${term} in "${text ?? 'nothing'}"`);
        }
      }
      expect(wrong).toEqual([]);
    });
  }

  test.describe(`the glossary of ${name} without script`, () => {
    test.use({ javaScriptEnabled: false });

    for (const lang of langs) {
      test(`shows all terms in ${lang} and no filter`, async ({ page }) => {
        await page.goto(`${lang}/glossary/`);
        await expect(page.locator('.entry:visible')).toHaveCount(terms.length);
        await expect(filterOf(page, lang)).toBeHidden();
      });
    }
  });
}

/** Gives the texts of passages, whole and piece by piece: cells and a heading's number run together; of a section the text is that of its heading. */
const textsOf = (page: Page, ids: string[]): Promise<(string | undefined)[]> =>
  page.evaluate(
    (ids) =>
      ids.map((id) => {
        const passage = document.getElementById(id);
        const shown = passage?.matches('section')
          ? passage.querySelector('h2, h3, h4, h5')
          : passage;
        if (!shown) return undefined;
        const walker = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
        const pieces: string[] = [];
        while (walker.nextNode()) pieces.push(walker.currentNode.textContent ?? '');
        return [shown.textContent, ...pieces].join('\n');
      }),
    ids,
  );

for (const lang of langs) {
  fixtureTest(`a first use in ${lang} is shown where its link is followed`, async ({ page }) => {
    await page.goto(`${lang}/glossary/#catechin`);
    await page.locator('#catechin .uses').getByRole('link').first().click();
    await expect(page).toHaveURL(new RegExp(`/${lang}/sample/#p1ac$`));
    await expect.poll(() => isPassageInView(page, 'p1ac')).toBe(true);
  });
}
