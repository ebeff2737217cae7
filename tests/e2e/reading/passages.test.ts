import { langs } from '#src/model/lang.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { isPassageInView, scrollToPassage } from '#tests/support/passage.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';

test.use({ viewport: { width: 1280, height: 600 } });

/** One of each kind of passage that can be linked. */
const passages = ['h1ab', 'p4ab', 'i2ab', 't2aa', 'r2ab', 'c2aa', 'c2aa-L3', 'd3aa', 'n3aa'];

for (const lang of langs) {
  const words = wordsFor(lang);

  for (const id of passages) {
    test(`a link to ${id} in ${lang} shows it below the header`, async ({ page }) => {
      await page.goto(`${lang}/sample/#${id}`);
      await expect.poll(() => isPassageInView(page, id)).toBe(true);
    });
  }

  test(`a link in the text in ${lang} leads to its passage`, async ({ page }) => {
    await page.goto(`${lang}/sample/`);
    await page.locator('#p1ae').getByRole('link').click();
    await expect(page).toHaveURL(/#h2aa$/);
    await expect.poll(() => isPassageInView(page, 'h2aa')).toBe(true);
  });

  test(`the contents list in ${lang} marks the section that is read`, async ({ page }) => {
    await page.goto(`${lang}/sample/`);
    const contents = page.getByRole('navigation', { name: words.contents });
    const current = contents.locator('[aria-current]');
    for (const id of ['h2aa', 'h4aa', 'h1ab']) {
      await scrollToPassage(page, id);
      await expect(current).toHaveCount(1);
      await expect(current).toHaveAttribute('href', new RegExp(`#${id}$`));
    }
  });

  test(`the contents list in ${lang} stands folded on a narrow screen`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 700 });
    await page.goto(`${lang}/sample/`);
    const contents = page.getByRole('navigation', { name: words.contents });
    await expect(contents.getByRole('link').first()).toBeHidden();
    await contents.getByText(words.contents).click();
    await contents.getByRole('link').last().click();
    await expect(page).toHaveURL(/#h4ac$/);
    await expect.poll(() => isPassageInView(page, 'h4ac')).toBe(true);
  });

  test(`a table in ${lang} that is wider than its place can be scrolled by keyboard`, async ({
    page,
  }) => {
    await page.goto(`${lang}/sample/`);
    const region = page.locator('#t2aa').getByRole('region');
    await expect(region).toHaveCount(0);
    await page.setViewportSize({ width: 320, height: 700 });
    await expect(region).toHaveAccessibleName(/./);
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  });
}
