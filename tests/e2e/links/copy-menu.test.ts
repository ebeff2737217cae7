import type { Locator, Page } from 'playwright/test';
import { langs, otherLang, langTag, type Lang } from '#src/model/lang.ts';
import { sharePath } from '#src/model/routes.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { accessibilityViolations } from '#tests/support/accessibility.ts';
import { readClipboard } from '#tests/support/clipboard.ts';
import { overflowingElements } from '#tests/support/overflow.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Every kind of passage, with what the link to it ends in, and where on it a pointer goes. */
const passages: [what: string, id: string, shared: string, hovered: string][] = [
  ['a section', 'h1ab', 'h1ab', '#h1ab > h3'],
  ['a paragraph', 'p1ab', 'p1ab', '#p1ab'],
  ['an item', 'i2ab', 'i2ab', '#i2ab'],
  ['a note', 'n3aa', 'n3aa', '#n3aa'],
  ['a table', 't2aa', 't2aa', '#t2aa caption'],
  ['a row', 'r2ab', 'r2ab', '#r2ab'],
  ['a code sample', 'c2aa', 'c2aa', '#c2aa figcaption'],
  ['a line of code', 'c2aa-L3', 'c2aa', '#c2aa-L3'],
  ['a diagram', 'd3aa', 'd3aa', '#d3aa figcaption'],
  ['a node', 'd3aa-B', 'd3aa', '#d3aa-B'],
];

const controlOf = (page: Page, lang: Lang): Locator =>
  page.getByRole('button', { name: wordsFor(lang).links.copyPassage });

const absolute = (page: Page, path: string): string => new URL(path, page.url()).href;

/** Points at a passage's first words, where no link lies, or into the middle of a node. */
async function pointAt(page: Page, hovered: string): Promise<void> {
  const place = hovered.startsWith('#d3aa-') ? {} : { position: { x: 4, y: 10 } };
  await page.locator(hovered).hover(place);
}

async function openMenu(page: Page, hovered: string, lang: Lang): Promise<void> {
  await pointAt(page, hovered);
  await controlOf(page, lang).click();
}

for (const lang of langs) {
  const words = wordsFor(lang).links;
  const base = '/some/path/';

  test.describe(`in an article in ${lang}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`${lang}/sample/`);
    });

    for (const [what, id, shared, hovered] of passages) {
      test(`the link to ${what} is copied, whole, and said to be`, async ({ page, request }) => {
        await openMenu(page, hovered, lang);
        await page.getByRole('button', { name: words.offers.link }).click();
        await expect(page.getByText(words.done.link)).toBeVisible();
        const { text, html } = await readClipboard(page);
        const part = id === shared ? '' : `#${id}`;
        expect(text).toBe(absolute(page, sharePath(base, shared, lang) + part));
        expect(html).toContain(`href="${text}"`);
        expect((await request.get(text)).status()).toBe(200);
      });
    }

    test('a paragraph is quoted with where it comes from', async ({ page }) => {
      await openMenu(page, '#p1ad', lang);
      await page.getByRole('button', { name: words.offers.quote, exact: true }).click();
      await expect(page.getByText(words.done.quote)).toBeVisible();
      const { text, html } = await readClipboard(page);
      const own = await page.locator('#p1ad').evaluate((each) => each.firstChild?.textContent);
      expect(text).toContain(`> ${own?.trim().replace(/\s+/g, ' ').slice(0, 20)}`);
      expect(text).toContain(absolute(page, sharePath(base, 'p1ad', lang)));
      expect(html).toMatch(new RegExp(`<blockquote[^>]*><div lang="${langTag(lang)}"><p>`));
    });

    for (const [what, , , hovered] of passages) {
      test(`${what} is quoted in both languages`, async ({ page }) => {
        await openMenu(page, hovered, lang);
        await page.getByRole('button', { name: words.offers.both }).click();
        await expect(page.getByText(words.done.both)).toBeVisible();
        const { text, html } = await readClipboard(page);
        expect(html).toContain(`<div lang="${langTag(lang)}">`);
        expect(html).toContain(`<div lang="${langTag(otherLang(lang))}">`);
        expect(text).toMatch(/^> /);
        expect(text).not.toContain('undefined');
      });
    }

    test('a table is quoted as it was written, its number apart from its name', async ({
      page,
    }) => {
      await openMenu(page, '#r2ab', lang);
      await page.getByRole('button', { name: words.offers.quote, exact: true }).click();
      await expect(page.getByText(words.done.quote)).toBeVisible();
      const { text, html } = await readClipboard(page);
      // The cells have multiples of the first row beside them.
      await expect(page.locator('#r2ab .ratio')).not.toHaveCount(0);
      expect(text).toContain(' | 90 | 30 | ');
      expect(html).toContain('<td>90</td><td>30</td>');
      expect(text).toContain(lang === 'zh' ? '> 表1：' : '> Table 1: ');
    });

    test('a quotation leaves the marks of terms behind', async ({ page }) => {
      const marked = page.locator('[data-passages] p[id]:has(> a.term)').first();
      await marked.hover({ position: { x: 4, y: 10 } });
      await controlOf(page, lang).click();
      await page.getByRole('button', { name: words.offers.quote, exact: true }).click();
      await expect(page.getByText(words.done.quote)).toBeVisible();
      const { html } = await readClipboard(page);
      expect(html).toContain('<blockquote');
      expect(html).not.toContain('glossary');
    });

    test('a citation has the title, the passage, both days and the address', async ({ page }) => {
      await openMenu(page, '#p1ad', lang);
      await page.getByRole('button', { name: words.offers.citation }).click();
      await expect(page.getByText(words.done.citation)).toBeVisible();
      const { text } = await readClipboard(page);
      const url = absolute(page, sharePath(base, 'p1ad', lang));
      expect(text).toContain(url);
      expect(text).toContain(await page.getByRole('heading', { level: 1 }).innerText());
      expect(text).toMatch(/2026.*\d{4}/s);
    });

    test('a Markdown link names the passage', async ({ page }) => {
      await openMenu(page, '#h1ab > h3', lang);
      await page.getByRole('button', { name: words.offers.markdown }).click();
      await expect(page.getByText(words.done.markdown)).toBeVisible();
      const url = absolute(page, sharePath(base, 'h1ab', lang));
      expect((await readClipboard(page)).text).toMatch(/^\[.+1\.1 .+\]\(/s);
      expect((await readClipboard(page)).text).toContain(`](${url})`);
    });

    test('the menu is walked by arrow keys and closed by Escape', async ({ page }) => {
      await openMenu(page, '#p1ad', lang);
      const first = page.getByRole('button', { name: words.offers.link });
      await expect(first).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await expect(page.getByRole('button', { name: words.offers.markdown })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(first).toBeHidden();
      await expect(controlOf(page, lang)).toBeFocused();
      await expect(controlOf(page, lang)).toHaveAttribute('aria-expanded', 'false');
    });

    test('the menu is accessible', async ({ page }) => {
      await openMenu(page, '#p1ad', lang);
      await expect(page.getByRole('button', { name: words.offers.link })).toBeVisible();
      expect(await accessibilityViolations(page, '.menu:popover-open')).toEqual([]);
    });

    for (const width of [320, 768, 1280]) {
      test(`the control never makes the page scroll sideways at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        for (const view of ['', '?view=both']) {
          await page.goto(`${lang}/sample/${view}`);
          for (const [, , , hovered] of passages) {
            await pointAt(page, hovered);
            expect(await overflowingElements(page), hovered).toEqual([]);
          }
        }
      });
    }
  });
}

test('the keyboard goes from the passage in view into a table and out, and into code', async ({
  page,
}) => {
  await page.goto('en/sample/#t2aa');
  const control = controlOf(page, 'en');
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(control).toBeFocused({ timeout: 100 });
  }).toPass();
  const at = (): Promise<string | null | undefined> =>
    control.evaluate((button) => button.closest('figure, section, p, li')?.id);
  expect(await at()).toBe('t2aa');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: wordsFor('en').links.offers.link })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(wordsFor('en').links.done.link)).toBeVisible();
  expect((await readClipboard(page)).text).toMatch(/\/s\/r2ab\/en\/$/);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowDown');
  await expect.poll(at).toBe('p2ac');
});

test('with Shift the keyboard takes several lines of code together', async ({ page }) => {
  await page.goto('en/sample/');
  await page.locator('#c2aa-L3').hover({ position: { x: 200, y: 8 } });
  await controlOf(page, 'en').focus();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.locator('[data-lit]')).toHaveCount(2);
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page).toHaveURL(/#c2aa-L3-L5$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: wordsFor('en').links.offers.link })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(wordsFor('en').links.done.link)).toBeVisible();
  expect((await readClipboard(page)).text).toMatch(/\/s\/c2aa\/en\/#c2aa-L3-L5$/);
});

test('the number of a line links it, with Shift a range, and the page stays', async ({ page }) => {
  await page.goto('en/sample/');
  await page.locator('#c2aa-L7').scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => scrollY);
  await page.locator('#c2aa-L5').click({ position: { x: 12, y: 8 } });
  await expect(page).toHaveURL(/#c2aa-L5$/);
  await page.locator('#c2aa-L7').click({ position: { x: 12, y: 8 }, modifiers: ['Shift'] });
  await expect(page).toHaveURL(/#c2aa-L5-L7$/);
  await expect(page.locator('[data-lit]')).toHaveCount(3);
  expect(await page.evaluate(() => scrollY)).toBe(top);
  await page.locator('#c2aa-L6').hover({ position: { x: 200, y: 8 } });
  await controlOf(page, 'en').click();
  await page.getByRole('button', { name: wordsFor('en').links.offers.quote }).click();
  await expect(page.getByText(wordsFor('en').links.done.quote)).toBeVisible();
  expect((await readClipboard(page)).text.match(/^> (?!```)/gm)).toHaveLength(3);
});

test('a click on a section’s number only leads there', async ({ page }) => {
  await page.goto('en/sample/');
  await page.evaluate(() => navigator.clipboard.writeText('kept'));
  await page.locator('#h1ab > h3 > a.number').click();
  await expect(page).toHaveURL(/#h1ab$/);
  expect((await readClipboard(page)).text).toBe('kept');
});

test('copying by the keyboard copies the words alone', async ({ page }) => {
  await page.goto('en/sample/');
  await page.locator('#h1ab > h3').hover();
  await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.getElementById('h1ab') as HTMLElement);
  });
  await page.keyboard.press('ControlOrMeta+c');
  const { text } = await readClipboard(page);
  expect(text).toContain('Boiling water draws');
  expect(text).not.toMatch(/1\.1|EN|中/);
});

test.describe('where the clipboard is forbidden', () => {
  test.use({ permissions: [] });

  test('the text is shown selected in a field', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'clipboard', { value: undefined }),
    );
    await page.goto('en/sample/');
    await openMenu(page, '#p1ad', 'en');
    await page.getByRole('button', { name: wordsFor('en').links.offers.link }).click();
    const field = page.getByRole('textbox', { name: wordsFor('en').links.byHand });
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(/\/s\/p1ad\/en\/$/);
    expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/\/s\/p1ad\/en\/$/);
    expect(await accessibilityViolations(page, '.menu:popover-open')).toEqual([]);
  });
});

test.describe('where the other page cannot be had', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('a quotation in both languages says so', async ({ page }) => {
    await page.goto('en/sample/');
    await page.route('**/zh/sample/', (route) => route.abort());
    await openMenu(page, '#p1ad', 'en');
    await page.getByRole('button', { name: wordsFor('en').links.offers.both }).click();
    await expect(page.getByText(wordsFor('en').twoLanguages.failed)).toBeVisible();
  });
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 780 } });

  test('the control of a passage that is tapped makes the page no wider', async ({ page }) => {
    await page.goto('zh/sample/');
    await page.locator('#p1ad').tap({ position: { x: 20, y: 12 } });
    await expect(controlOf(page, 'zh')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test('a tap on a passage brings the control, and its menu fits', async ({ page }) => {
    await page.goto('zh/sample/');
    await page.locator('#p1ad').tap({ position: { x: 20, y: 12 } });
    await controlOf(page, 'zh').tap();
    const { links: words } = wordsFor('zh');
    const box = await page.getByRole('group', { name: words.copyPassage }).boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    await page.getByRole('button', { name: words.offers.quote, exact: true }).tap();
    await expect(page.getByText(words.done.quote)).toBeVisible();
  });
});

test.describe('where the network is gone', () => {
  test.use({ expectedErrors: [/net::ERR_(?:INTERNET_DISCONNECTED|FAILED)/] });

  test('the menu opens without the network once a passage has been reached', async ({
    page,
    context,
  }) => {
    await page.goto('en/sample/');
    const loaded = page.waitForResponse(/copy-menu\.[\w-]+\.js$/);
    await pointAt(page, '#p1ad');
    await (await loaded).finished();
    await context.setOffline(true);
    await controlOf(page, 'en').click();
    await page.getByRole('button', { name: wordsFor('en').links.offers.link }).click();
    await expect(page.getByText(wordsFor('en').links.done.link)).toBeVisible();
  });

  for (const lang of langs) {
    test(`where the menu cannot be had a page in ${lang} says so`, async ({ page }) => {
      await page.route(/copy-menu\.[\w-]+\.js$/, (route) => route.abort());
      await page.goto(`${lang}/sample/`);
      await pointAt(page, '#p1ad');
      await controlOf(page, lang).click();
      await expect(page.getByText(wordsFor(lang).links.menuFailed)).toBeVisible();
    });
  }
});
