import { langs } from '#src/model/lang.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { pagesOf, realSite } from '#tests/support/built-site.ts';
import { expect, fixtureTest, test } from '#tests/support/test.ts';

// The page of the search begins in its field, as whoever opens it expects.
for (const path of pagesOf(realSite).filter((each) => !each.endsWith('search/'))) {
  test(`the first stop of the keyboard on /${path} skips to the content`, async ({ page }) => {
    await page.goto(path);
    const skip = page.getByRole('link', {
      name: new RegExp(langs.map((lang) => wordsFor(lang).skipToContent).join('|')),
    });
    await page.keyboard.press('Tab');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
  });
}

for (const lang of langs) {
  fixtureTest(`everything on a page in ${lang} that takes the focus shows it`, async ({ page }) => {
    await page.goto(`${lang}/sample/`);
    const unseen: string[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        // A control that is drawn by its label shows the focus there.
        const drawn = element.closest('label') ?? element;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(drawn);
        const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
        return { html: element.outerHTML.slice(0, 100), seen: outlined || boxShadow !== 'none' };
      });
      if (!stop) break;
      if (!stop.seen) unseen.push(stop.html);
    }
    expect(unseen).toEqual([]);
  });
}
