import { langs, otherLang } from '#src/model/lang.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { expectView, pressViewButton } from '#tests/support/reading-view.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';

for (const lang of langs) {
  const other = otherLang(lang);
  const words = wordsFor(lang).twoLanguages;
  const otherPage = new RegExp(`/${other}/sample/$`);

  test.describe(`the other language of an article in ${lang}`, () => {
    test('is fetched once, and only when it is asked for', async ({ page }) => {
      let fetched = 0;
      page.on('request', (request) => {
        if (otherPage.test(request.url())) fetched += 1;
      });
      await page.goto(`${lang}/sample/`, { waitUntil: 'networkidle' });
      expect(fetched).toBe(0);
      await page.locator('#p1ab').click({ modifiers: ['Alt'], position: { x: 5, y: 12 } });
      await expect(page.locator('#p1ab > .other')).toBeVisible();
      for (const view of ['both', 'one', 'both'] as const) {
        await pressViewButton(page);
        await expectView(page, view);
      }
      expect(fetched).toBe(1);
    });

    test('that lacks a passage leaves a gap, and the rest stands where it was', async ({
      page,
    }) => {
      await page.route(otherPage, async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace('id="p1ab"', '');
        await route.fulfill({ response, body });
      });
      await page.goto(`${lang}/sample/?view=both`);
      await expectView(page, 'both');
      await expect(page.locator('#p1ab > .other')).toHaveText(words.missing);
      for (const id of ['p1aa', 'p1ac']) {
        await expect(page.locator(`#${id} > .other`)).not.toHaveClass(/missing/);
      }
    });

    test('that has a passage more sets it after the one it follows', async ({ page }) => {
      await page.route(otherPage, async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(
          '<p id="p1ab"',
          '<p id="x9zz">More</p><p id="p1ab"',
        );
        await route.fulfill({ response, body });
      });
      await page.goto(`${lang}/sample/?view=both`);
      await expectView(page, 'both');
      await expect(page.locator('#p1aa + #x9zz')).toHaveText(new RegExp(`${words.lone}\\s*More`));
      await pressViewButton(page);
      await expect(page.locator('#x9zz')).toBeHidden();
    });

    test('is taken over without anything that could run', async ({ page }) => {
      await page.route(otherPage, async (route) => {
        const response = await route.fetch();
        const evil =
          '<p id="p1ab"><img src=x onerror="document.title=1"><script>document.title=1</script><a href="javascript:document.title=1" onclick="document.title=1" id="evil">Words</a></p><p ';
        const body = (await response.text()).replace('<p id="p1ab"', evil);
        await route.fulfill({ response, body });
      });
      await page.goto(`${lang}/sample/?view=both`);
      await expectView(page, 'both');
      await expect(page.locator('#p1ab > .other')).toHaveText('Words');
      expect(await page.locator('#p1ab > .other').innerHTML()).toBe('<a>Words</a>');
    });

    test('that is slow to come for one passage is said to be on its way', async ({ page }) => {
      let release = (): void => undefined;
      const released = new Promise<void>((resolve) => (release = resolve));
      await page.route(otherPage, async (route) => {
        await released;
        await route.continue();
      });
      await page.goto(`${lang}/sample/`);
      await page.locator('#p1ab').click({ modifiers: ['Alt'], position: { x: 5, y: 12 } });
      await expect(page.getByText(words.loading)).toBeVisible();
      release();
      await expect(page.locator('#p1ab > .other')).toBeVisible();
      await expect(page.getByText(words.loading)).toHaveCount(0);
    });

    test('that is slow to come is said to be on its way', async ({ page }) => {
      let release = (): void => undefined;
      const released = new Promise<void>((resolve) => (release = resolve));
      await page.route(otherPage, async (route) => {
        await released;
        await route.continue();
      });
      await page.goto(`${lang}/sample/`);
      await pressViewButton(page);
      await expect(page.getByText(words.loading)).toBeVisible();
      await expect(page.locator('header reading-view button')).toHaveAttribute('aria-busy', 'true');
      release();
      await expectView(page, 'both');
      await expect(page.getByText(words.loading)).toHaveCount(0);
    });
  });

  test.describe(`in ${lang} where the other language cannot be had`, () => {
    test.use({ expectedErrors: [/Failed to load resource/] });

    test('a sentence says so and a link leads there; a second try may succeed', async ({
      page,
    }) => {
      await page.route(otherPage, (route) => route.abort());
      await page.goto(`${lang}/sample/`);
      await pressViewButton(page);
      await expect(page.getByRole('status').filter({ hasText: words.failed })).toBeVisible();
      await expect(
        page.locator('.notice').getByRole('link', { name: words.instead }),
      ).toHaveAttribute('href', otherPage);
      await expectView(page, 'one');
      expect(await page.evaluate(() => localStorage.getItem('view'))).toBeNull();
      await page.unroute(otherPage);
      await pressViewButton(page);
      await expectView(page, 'both');
      await expect(page.getByText(words.failed)).toHaveCount(0);
    });

    test('a shared address still shows the text', async ({ page }) => {
      await page.route(otherPage, (route) => route.abort());
      await page.goto(`${lang}/sample/?view=both`);
      await expect(page.getByText(words.failed)).toBeVisible();
      await expect(page.locator('#p1aa')).toBeVisible();
    });

    test('a passage says so too', async ({ page }) => {
      await page.route(otherPage, (route) => route.abort());
      await page.goto(`${lang}/sample/`);
      await page.locator('#p1ab').click({ modifiers: ['Alt'], position: { x: 5, y: 12 } });
      await expect(page.getByText(words.failed)).toBeVisible();
    });
  });

  test.describe(`in ${lang} without script`, () => {
    test.use({ javaScriptEnabled: false });

    test('the control is a plain link to the other language', async ({ page }) => {
      await page.goto(`${lang}/sample/`);
      await expect(page.getByRole('button', { name: words.sideBySide })).toHaveCount(0);
      await page.locator('article reading-view').getByRole('link', { name: words.instead }).click();
      await expect(page).toHaveURL(otherPage);
    });
  });
}
