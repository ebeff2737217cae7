// Two colleagues: one shares a passage, the other opens the link in a browser of their own.
import { langs, langTag, otherLang, type Lang } from '#src/model/lang.ts';
import { sharePath } from '#src/model/routes.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { isPassageInView } from '#tests/support/passage.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';

const browserLocale: Record<Lang, string> = { zh: 'zh-CN', en: 'en-GB' };
const passages = ['p4ab', 'h2ab', 't2aa', 'd3aa', 'i3ab', 'r2ab', 'c2aa'];

for (const lang of langs) {
  test.describe(`a reader with a browser in ${lang}`, () => {
    test.use({ locale: browserLocale[lang] });

    for (const link of langs) {
      test(`arrives at a passage shared in ${link}, in their own language, lit, and is told so`, async ({
        page,
      }) => {
        await page.goto(sharePath('', 'p4ab', link));
        await expect(page).toHaveURL(new RegExp(`/some/path/${lang}/sample/#p4ab$`));
        await expect.poll(() => isPassageInView(page, 'p4ab')).toBe(true);
        expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('p4ab');
        const { share } = wordsFor(lang);
        const line = page.getByRole('status').filter({ hasText: share.readIn });
        await expect(line.getByText(share.sharedIn[link])).toBeVisible();
        await expect(line.getByText(share.sharedIn[otherLang(link)])).toBeHidden();
      });
    }

    test('arrives at every kind of passage', async ({ page }) => {
      for (const id of passages) {
        await page.goto(sharePath('', id, otherLang(lang)));
        await expect(page).toHaveURL(new RegExp(`/${lang}/sample/#${id}$`));
        await expect.poll(() => isPassageInView(page, id), id).toBe(true);
      }
    });

    test('may change to the other language at the passage, and is then taken there the next time', async ({
      page,
    }) => {
      const other = otherLang(lang);
      await page.goto(sharePath('', 'p4ab', lang));
      await page
        .locator('share-arrival')
        .getByRole('link', { name: wordsFor(other).switchLanguage })
        .click();
      await expect(page).toHaveURL(new RegExp(`/${other}/sample/#`));
      await expect.poll(() => isPassageInView(page, 'p4ab')).toBe(true);
      await page.goto(sharePath('', 'p1ab', lang));
      await expect(page).toHaveURL(new RegExp(`/${other}/sample/#p1ab$`));
    });
  });
}

test.describe('a reader whose browser has no language of the site', () => {
  test.use({ locale: 'fr-FR' });

  test('reads the language of the link', async ({ page }) => {
    for (const link of langs) {
      await page.goto(sharePath('', 'p4ab', link));
      await expect(page).toHaveURL(new RegExp(`/${link}/sample/#p4ab$`));
    }
  });
});

test.describe('what comes with the link', () => {
  test.use({ locale: 'en-GB' });

  test('a quotation is carried on and found', async ({ page }) => {
    await page.goto('s/p4ab/#:~:text=pot');
    await expect(page).toHaveURL(/\/en\/sample\/#p4ab$/);
    const asked = await page.evaluate(() => performance.getEntriesByType('navigation')[0]?.name);
    expect(asked).toMatch(/#p4ab:~:text=pot$/);
  });

  test('a part of a diagram is carried on', async ({ page }) => {
    await page.goto('s/d3aa/#d3aa-B');
    await expect(page).toHaveURL(/\/en\/sample\/#d3aa-B$/);
  });

  for (const fragment of ['<script>alert(1)</script>', 'wechat_redirect', 'a'.repeat(10_240)]) {
    test(`the fragment ${fragment.slice(0, 20)} is dropped`, async ({ page }) => {
      await page.goto(`s/p4ab/#${fragment}`);
      await expect(page).toHaveURL(/\/en\/sample\/#p4ab$/);
      await expect.poll(() => isPassageInView(page, 'p4ab')).toBe(true);
    });
  }

  test('an arrival that names no language of the site is none', async ({ page }) => {
    await page.goto('en/sample/?shared=%3Cscript%3E#p4ab');
    await expect(page.locator('share-arrival')).toBeHidden();
  });

  test('the way back leads to where the link was, not to the share page again', async ({
    page,
  }) => {
    await page.goto('en/');
    await page.goto('s/p4ab/');
    await expect(page).toHaveURL(/\/en\/sample\/#p4ab$/);
    await page.goBack();
    await expect(page).toHaveURL(/\/some\/path\/en\/$/);
  });
});

test.describe('the line on the article', () => {
  test.use({ locale: 'en-GB', viewport: { width: 360, height: 780 } });

  test('fits a phone, stays there without the network, and goes when it is closed', async ({
    page,
    context,
  }) => {
    await page.goto('s/p4ab/');
    const line = page.locator('share-arrival');
    await expect(line).toBeVisible();
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    const box = await line.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true);
    await line.getByRole('button', { name: wordsFor('en').close }).click();
    await expect(line).toBeHidden();
    await expect(page.locator('#p4ab')).toBeVisible();
  });

  test('goes by Escape when the keyboard is in it, and leaves the address clean', async ({
    page,
  }) => {
    await page.goto('s/p4ab/');
    const line = page.locator('share-arrival');
    await line.getByRole('link').focus();
    await page.keyboard.press('Escape');
    await expect(line).toBeHidden();
    expect(new URL(page.url()).search).toBe('');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });

  for (const link of langs) {
    test(`the page shared in ${link} is a whole quotation in both languages, with a link to each`, async ({
      page,
      context,
    }) => {
      await page.goto(sharePath('', 'p4ab', link), { waitUntil: 'networkidle' });
      await context.setOffline(true);
      await expect(page.locator('html')).toHaveAttribute('lang', langTag(link));
      for (const lang of langs) {
        const part = page.locator(`section[lang="${langTag(lang)}"]`);
        await expect(part.getByRole('heading')).toBeVisible();
        await expect(part.locator('blockquote')).not.toBeEmpty();
        const way = part.getByRole('link', { name: wordsFor(lang).share.readHere });
        await expect(way).toHaveAttribute('href', `/some/path/${lang}/sample/#p4ab`);
      }
      await context.setOffline(false);
      await page.getByRole('link', { name: wordsFor(link).share.readHere }).click();
      await expect(page).toHaveURL(new RegExp(`/${link}/sample/#p4ab$`));
    });
  }
});
