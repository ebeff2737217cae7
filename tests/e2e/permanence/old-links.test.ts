import { langs, type Lang } from '#src/model/lang.ts';
import { sharePath } from '#src/model/routes.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { isPassageInView } from '#tests/support/passage.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';

/** Ids that passages had before, with those they have now. */
const moved = [
  ['olda', 'p4ac'],
  ['oldd', 'd3aa'],
  ['oldh', 'h4ab'],
  ['oldr', 'r2ab'],
] as const;

const browserLocale: Record<Lang, string> = { zh: 'zh-CN', en: 'en-GB' };

const lastTexts = { zh: '茶要趁热喝。', en: 'Drink the tea while it is hot.' };

for (const lang of langs) {
  const { heads: words, close } = wordsFor(lang);

  test.describe(`without script in ${lang}`, () => {
    test.use({ javaScriptEnabled: false });

    for (const [from, to] of moved) {
      test(`a link to ${from} shows ${to}, which has taken it in`, async ({ page }) => {
        await page.goto(`${lang}/sample/#${from}`);
        await expect(page.locator(`#${from}`)).toBeAttached();
        await expect(page.locator(`#${to}`)).toBeInViewport();
      });
    }
  });

  test(`a passage in ${lang} is lit where a link names an id that it had before`, async ({
    page,
  }) => {
    await page.goto(`${lang}/sample/`);
    const background = () =>
      page.locator('#p4ac').evaluate((passage) => getComputedStyle(passage).backgroundColor);
    const plain = await background();
    await page.goto(`${lang}/sample/#olda`);
    await expect.poll(() => isPassageInView(page, 'p4ac')).toBe(true);
    expect(await background()).not.toBe(plain);
  });

  test(`a link in ${lang} to a removed passage shows its last text, which can be put away`, async ({
    page,
  }) => {
    await page.goto(`${lang}/sample/#gone`);
    const notice = page.getByRole('status').filter({ hasText: words.removed });
    await expect(notice).toContainText(lastTexts[lang]);
    await expect(notice).toContainText(words.removedText('2026-01-02'));
    await expect(notice).toBeFocused();
    await expect(notice).toBeInViewport();
    await notice.getByRole('button', { name: close }).click();
    await expect(notice).toBeHidden();
  });

  test(`a link in ${lang} to a passage that is withheld says so`, async ({ page }) => {
    await page.goto(`${lang}/sample/#shut`);
    await expect(page.getByText(words.withheld)).toBeVisible();
    await expect(page.getByText(words.unknownPassage)).toBeHidden();
  });

  for (const fragment of ['nope', '%3Cscript%3Ealert(1)%3C/script%3E', `k${'3'.repeat(10_000)}`]) {
    const shown = fragment.slice(0, 30);
    test(`the fragment ${shown} in ${lang} is told to name nothing, and adds nothing`, async ({
      page,
    }) => {
      await page.goto(`${lang}/sample/#${fragment}`);
      await expect(page.getByText(words.unknownPassage)).toBeVisible();
      expect(await page.getByText('alert(1)').count()).toBe(0);
    });
  }

  test.describe(`at an address in ${lang} that is gone`, () => {
    test.use({ expectedErrors: [/status of 404/] });

    test('the passage that it names is shown where it stands now', async ({ page }) => {
      await page.goto(`${lang}/what-it-was-called/#p4ac`);
      await expect(page).toHaveURL(new RegExp(`/${lang}/sample/#p4ac$`));
      await expect.poll(() => isPassageInView(page, 'p4ac')).toBe(true);
    });

    test('the last text of a removed passage is told in both languages', async ({ page }) => {
      await page.goto(`${lang}/what-it-was-called/#gone`);
      for (const text of Object.values(lastTexts)) await expect(page.getByText(text)).toBeVisible();
    });
  });

  test.describe(`at the share page in ${lang} of a passage that is gone`, () => {
    test.use({ expectedErrors: [/status of 404/] });

    test('its last text is told in both languages', async ({ page }) => {
      await page.goto(sharePath('', 'gone', lang));
      for (const text of Object.values(lastTexts)) await expect(page.getByText(text)).toBeVisible();
    });
  });

  test.describe(`with a browser in ${lang}`, () => {
    test.use({ locale: browserLocale[lang] });

    for (const [from, to] of moved) {
      test(`the share page of ${from} leads to ${to}, which has taken it in`, async ({ page }) => {
        await page.goto(sharePath('', from, lang));
        await expect(page).toHaveURL(new RegExp(`/${lang}/sample/#${to}$`));
        await expect.poll(() => isPassageInView(page, to)).toBe(true);
      });
    }
  });

  test.describe(`without a network in ${lang}`, () => {
    test.use({ expectedErrors: [/ERR_FAILED/] });

    test('a link to what is not on the page says so where nothing more can be loaded', async ({
      page,
    }) => {
      await page.goto(`${lang}/sample/`);
      await page.route('**', (route) => route.abort());
      await page.evaluate(() => (location.hash = '#gone'));
      await expect(page.getByText(words.lookupFailed)).toBeVisible();
    });

    test('a link to what is not on the page says that it could not be looked up', async ({
      page,
    }) => {
      await page.goto(`${lang}/sample/#gone`);
      await expect(page.getByText(words.removed)).toBeVisible();
      await page.route('**/moved.json', (route) => route.abort());
      await page.evaluate(() => (location.hash = '#shut'));
      await expect(page.getByText(words.lookupFailed)).toBeVisible();
    });
  });
}

test('a page fetches nothing about moved passages as long as its address names one of its own', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('en/sample/#p4ac');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /moved\.json|tell-fate/.test(url))).toEqual([]);
});
