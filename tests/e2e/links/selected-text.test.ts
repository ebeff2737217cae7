import type { Page } from 'playwright/test';
import { langs } from '#src/model/lang.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { accessibilityViolations } from '#tests/support/accessibility.ts';
import { readClipboard } from '#tests/support/clipboard.ts';
import { isPassageInView } from '#tests/support/passage.ts';
import { canSearch, isQuotedIn } from '#tests/support/quotation.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Selects from the first place of one text to the end of the first place of another, inside elements. */
const select = (page: Page, from: [string, string], to: [string, string]): Promise<void> =>
  page.evaluate(
    ([[startIn, start], [endIn, end]]) => {
      const point = (selector: string, text: string, isEnd: boolean): [Node, number] => {
        const walker = document.createTreeWalker(
          document.querySelector(selector) as Element,
          NodeFilter.SHOW_TEXT,
        );
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          const index = node.data.indexOf(text);
          if (index >= 0) return [node, isEnd ? index + text.length : index];
        }
        throw new Error(`Expected "${text}" in "${selector}", but found none.`);
      };
      getSelection()?.setBaseAndExtent(...point(startIn, start, false), ...point(endIn, end, true));
    },
    [from, to] as const,
  );

/** Takes the link that is offered to what is selected in an English page. */
async function takeLink(page: Page): Promise<string> {
  const words = wordsFor('en').links;
  await page.getByRole('button', { name: words.linkText }).click();
  await expect(page.getByText(words.done.link)).toBeVisible();
  return (await readClipboard(page)).text;
}

const selections: [
  what: string,
  lang: 'zh' | 'en',
  from: [string, string],
  to: [string, string],
][] = [
  ['a phrase', 'en', ['#p4ab', 'takes up'], ['#p4ab', 'improves']],
  ['a phrase that is repeated', 'en', ['#p2ae', '20'], ['#p2ae', '20']],
  ['a phrase over two passages', 'en', ['#p4ac', 'burns'], ['#p4ad', 'upright']],
  ['part of a line of code', 'en', ['#c2aa-L7', 'time'], ['#c2aa-L7', 'Duration']],
  ['several lines of code', 'en', ['#c2aa-L5', 'Steep gives'], ['#c2aa-L6', 'int']],
  ['a cell of a table', 'en', ['#r2ab', '90'], ['#r2ab', '90']],
  ['an item', 'en', ['#i2ac', 'colour'], ['#i2ac', 'practice']],
  ['a phrase in Chinese', 'zh', ['#p4ab', '茶'], ['#p4ab', '茶']],
  ['a Chinese sentence over two passages', 'zh', ['#p4ac', '不'], ['#p4ad', '茶']],
];

for (const [what, lang, from, to] of selections) {
  test(`a link to ${what} is offered, copied, and leads there`, async ({ page }) => {
    const words = wordsFor(lang).links;
    await page.goto(`${lang}/sample/`);
    await select(page, from, to);
    await page.getByRole('button', { name: words.linkText }).click();
    await expect(page.getByText(words.done.link)).toBeVisible();
    const { text: url } = await readClipboard(page);
    const id = from[0].slice(1);
    expect(url).toMatch(new RegExp(`/${lang}/sample/#${id}:~:text=`));
    await page.goto(url);
    await expect.poll(() => isPassageInView(page, id)).toBe(true);
    await page.goto(`${lang}/sample/`);
    expect(await isQuotedIn(page, url, id)).toBe(true);
  });
}

for (const lang of langs) {
  const words = wordsFor(lang).links;

  test(`in both languages side by side the link in ${lang} is to the words of one`, async ({
    page,
  }) => {
    const other = lang === 'en' ? 'zh' : 'en';
    await page.goto(`${lang}/sample/?view=both`);
    const text = other === 'en' ? 'takes up' : '茶';
    await expect(page.locator('#p4ab > .other')).toBeVisible();
    await select(page, ['#p4ab > .other', text], ['#p4ab > .other', text]);
    await page.getByRole('button', { name: words.linkText }).click();
    await expect(page.getByText(words.done.link)).toBeVisible();
    const { text: url } = await readClipboard(page);
    expect(url).toContain(`/${other}/sample/#p4ab:~:text=`);
    await page.goto(url);
    expect(await isQuotedIn(page, url, 'p4ab')).toBe(true);
  });

  test(`the offer in ${lang} is accessible, and goes with Escape and with the selection`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${lang}/sample/`);
    const offer = page.getByRole('button', { name: words.linkText });
    await page.locator('#p4ab').evaluate((each) => getSelection()?.selectAllChildren(each));
    await expect(offer).toBeVisible();
    expect(await accessibilityViolations(page, '.menu:popover-open')).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(offer).toBeHidden();
    await page.locator('#p4ac').evaluate((each) => getSelection()?.selectAllChildren(each));
    await expect(offer).toBeVisible();
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await expect(offer).toBeHidden();
  });
}

test('the browser itself goes to the words that a link quotes', async ({ page }) => {
  await page.goto('en/sample/');
  test.skip(!(await canSearch(page)), 'this browser cannot search a page');
  await page.setViewportSize({ width: 1280, height: 400 });
  await page.goto('about:blank');
  await page.goto('en/sample/#:~:text=burns%20the%20fingers');
  await expect.poll(() => isPassageInView(page, 'p4ac')).toBe(true);
});

test('a link to a heading quotes its words without its number', async ({ page }) => {
  await page.goto('en/sample/');
  await page.locator('#h1ab > h3').evaluate((each) => getSelection()?.selectAllChildren(each));
  const url = await takeLink(page);
  expect(url).toMatch(/#h1ab:~:text=[^0-9]/);
  expect(url).not.toContain('1.1');
});

test('a link to the caption of a code sample quotes its parts as they stand', async ({ page }) => {
  await page.goto('en/sample/');
  await select(page, ['#c2aa .title', 'steep'], ['#c2aa .lang', 'Go']);
  const url = await takeLink(page);
  expect(decodeURIComponent(url)).not.toContain('steep.goGo');
  await page.goto('en/sample/');
  expect(await isQuotedIn(page, url, 'c2aa')).toBe(true);
});

test('where no quotation tells a passage from others the link names the passage alone', async ({
  page,
}) => {
  await page.goto('en/sample/');
  await page.locator('#p4ab').evaluate((each) => {
    for (let copy = 0; copy < 6; copy += 1) {
      const same = each.cloneNode(true) as Element;
      same.id = `x${copy}aa`;
      each.after(same);
    }
  });
  await page.locator('#x3aa').evaluate((each) => getSelection()?.selectAllChildren(each));
  expect(await takeLink(page)).toMatch(/\/en\/sample\/#x3aa$/);
});

test('nothing is offered for words outside of the article’s text', async ({ page }) => {
  await page.goto('en/sample/');
  const offer = page.getByRole('button', { name: wordsFor('en').links.linkText });
  await page.locator('#p4ab').evaluate((each) => getSelection()?.selectAllChildren(each));
  await expect(offer).toBeVisible();
  await page.locator('h1').evaluate((each) => getSelection()?.selectAllChildren(each));
  await expect(offer).toBeHidden();
});

test('the keyboard reaches the offer from the selected words', async ({ page }) => {
  await page.goto('en/sample/');
  // Where the reader has clicked the keyboard goes on.
  await page.locator('#p4ab').click({ position: { x: 8, y: 12 } });
  await page.locator('#p4ab').evaluate((each) => getSelection()?.selectAllChildren(each));
  const offer = page.getByRole('button', { name: wordsFor('en').links.linkText });
  await expect(offer).toBeVisible();
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(offer).toBeFocused({ timeout: 100 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(page.getByText(wordsFor('en').links.done.link)).toBeVisible();
});
