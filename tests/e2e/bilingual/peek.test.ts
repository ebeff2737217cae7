import { langs, langTag, otherLang } from '#src/model/lang.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { accessibilityViolations } from '#tests/support/accessibility.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';

for (const lang of langs) {
  const words = wordsFor(lang).twoLanguages;
  const tag = langTag(otherLang(lang));

  test.describe(`one passage of an article in ${lang}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`${lang}/sample/`);
    });

    test('is shown in the other language by the button beside it, and hidden again', async ({
      page,
    }) => {
      const other = page.locator('#p1ab > .other');
      await page.locator('#p1ab').hover();
      const button = page.getByRole('button', { name: words.peek });
      await button.click();
      await expect(other).toBeVisible();
      await expect(other).toHaveAttribute('lang', tag);
      await expect(button).toHaveAttribute('aria-expanded', 'true');
      await expect(page.getByText(words.peekShown)).toBeAttached();
      await expect(page.locator('.other:visible')).toHaveCount(1);
      await button.click();
      await expect(other).toBeHidden();
      await expect(button).toHaveAttribute('aria-expanded', 'false');
    });

    test('opens by Alt and a click; Escape closes the last one opened', async ({ page }) => {
      for (const id of ['p1aa', 'i2ab', 'p1ac']) {
        await page.locator(`#${id}`).click({ modifiers: ['Alt'], position: { x: 5, y: 12 } });
        await expect(page.locator(`#${id} > .other`)).toBeVisible();
      }
      for (const id of ['p1ac', 'i2ab', 'p1aa']) {
        await page.keyboard.press('Escape');
        await expect(page.locator(`#${id} > .other`)).toBeHidden();
      }
    });

    test('a heading opens by Alt and a click too', async ({ page }) => {
      await page.locator('#h1ab > h3').click({ modifiers: ['Alt'] });
      await expect(page.locator('#h1ab > h3 > .other')).toBeVisible();
    });

    test('opens by keyboard alone, and the arrows lead on to the next', async ({ page }) => {
      await page.goto(`${lang}/sample/#h1ab`);
      const button = page.getByRole('button', { name: words.peek });
      // Before it comes the heading's own link.
      await expect(async () => {
        await page.keyboard.press('Tab');
        await expect(button).toBeFocused({ timeout: 100 });
      }).toPass();
      await expect(page.locator('#h1ab > .passage-control')).toHaveCount(1);
      await page.keyboard.press('ArrowDown');
      await expect(page.locator('#p1ac > .passage-control .peek')).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.locator('#p1ac > .other')).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await expect(page.locator('#p1ad > .passage-control .peek')).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.locator('#p1ad > .other')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.locator('#p1ad > .other')).toBeHidden();
      await expect(page.locator('#p1ac > .other')).toBeVisible();
    });

    test('is accessible while it is open', async ({ page }) => {
      await page.locator('#p1ab').click({ modifiers: ['Alt'], position: { x: 5, y: 12 } });
      await expect(page.locator('#p1ab > .other')).toBeVisible();
      expect(await accessibilityViolations(page)).toEqual([]);
    });
  });

  test.describe(`on a touch screen in ${lang}`, () => {
    test.use({ hasTouch: true, viewport: { width: 360, height: 780 } });

    test('a tap on a passage brings the button, a tap on that the other language', async ({
      page,
    }) => {
      await page.goto(`${lang}/sample/`);
      await page.locator('#p1ab').tap({ position: { x: 20, y: 12 } });
      await page.getByRole('button', { name: words.peek }).tap();
      await expect(page.locator('#p1ab > .other')).toBeVisible();
    });
  });
}

test.describe('where the network is gone', () => {
  test.use({ expectedErrors: [/net::ERR_(?:INTERNET_DISCONNECTED|FAILED)/] });

  for (const lang of langs) {
    test(`a page in ${lang} says that the other language cannot be shown`, async ({ page }) => {
      await page.route(/set-peek\.[\w-]+\.js$/, (route) => route.abort());
      await page.goto(`${lang}/sample/`);
      await page.locator('#p1ab').click({ modifiers: ['Alt'], position: { x: 5, y: 12 } });
      await expect(page.getByText(wordsFor(lang).twoLanguages.failed)).toBeVisible();
    });
  }
});
