import { langs, otherLang } from '#src/model/lang.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { articlePages } from '#tests/support/built-site.ts';
import { isPassageInView, scrollToPassage } from '#tests/support/passage.ts';
import { expect, fixtureTest, test } from '#tests/support/test.ts';

for (const lang of langs) {
  const words = wordsFor(lang);

  fixtureTest.describe(`going on with an article in ${lang}`, () => {
    fixtureTest(
      'is offered where reading stopped, also in the other language',
      async ({ page }) => {
        await page.goto(`${lang}/sample/`);
        const offer = page.getByText(words.continueAt);
        await expect(offer).toBeHidden();
        await scrollToPassage(page, 'p2ad');
        await page.goto(`${otherLang(lang)}/`);
        await page.goto(`${lang}/sample/`);
        await expect(offer).toBeVisible();
        expect(await page.evaluate(() => scrollY)).toBe(0);
        await page.locator('reading-aids .continue a').click();
        await expect(offer).toBeHidden();
        await expect(page).toHaveURL(/#\w{4}$/);
        expect(await isPassageInView(page, new URL(page.url()).hash.slice(1))).toBe(true);

        await page.goto(`${otherLang(lang)}/sample/`);
        await expect(page.getByText(wordsFor(otherLang(lang)).continueAt)).toBeVisible();
      },
    );

    fixtureTest('is offered no more when the offer was declined', async ({ page }) => {
      await page.addInitScript(() => {
        if (localStorage.length === 0) localStorage.setItem('places', '{"sample":"p2ad"}');
      });
      await page.goto(`${lang}/sample/`);
      await page.getByRole('button', { name: words.dismiss }).click();
      await expect(page.getByText(words.continueAt)).toBeHidden();
      expect(await page.evaluate(() => localStorage.getItem('places'))).toBeNull();
    });

    fixtureTest('is not offered to whoever follows a link to a passage', async ({ page }) => {
      await page.addInitScript(() => localStorage.setItem('places', '{"sample":"p2ad"}'));
      await page.goto(`${lang}/sample/#p1ac`);
      await expect(page.locator('reading-aids .left')).toBeVisible();
      await expect(page.getByText(words.continueAt)).toBeHidden();
    });

    fixtureTest('is not offered once the article is read to its end', async ({ page }) => {
      await page.goto(`${lang}/sample/`);
      await page.evaluate(() => scrollTo({ top: 1e6, behavior: 'instant' }));
      await page.goto(`${lang}/`);
      expect(await page.evaluate(() => localStorage.getItem('places'))).toBeNull();
    });
  });

  test(`the minutes left fall and the bar grows while an article in ${lang} is read`, async ({
    page,
  }) => {
    const path = articlePages().find((each) => each.startsWith(`${lang}/`)) ?? '';
    await page.goto(path);
    const left = page.locator('reading-aids .left');
    const minutes = async (): Promise<number> =>
      parseFloat(/\d+/.exec(await left.innerText())?.[0] ?? '0');
    const bar = (): Promise<number> =>
      page.locator('reading-aids .progress').evaluate((each) => each.getBoundingClientRect().width);
    const all = await minutes();
    await expect(page.getByText(words.readingTime(all))).toBeVisible();
    expect(await bar()).toBeLessThan(5);
    await page.evaluate(() => {
      scrollTo({ top: document.documentElement.scrollHeight / 2, behavior: 'instant' });
    });
    await expect(async () => expect(await minutes()).toBeLessThan(all * 0.7)).toPass();
    expect(await minutes()).toBeGreaterThan(all * 0.2);
    expect(await bar()).toBeGreaterThan((page.viewportSize()?.width ?? 0) * 0.4);
    await page.evaluate(() => scrollTo({ top: 1e6, behavior: 'instant' }));
    await expect(left).toHaveText('');
  });
}
