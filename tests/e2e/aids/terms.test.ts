import type { Locator, Page } from 'playwright/test';
import { langs } from '#src/model/lang.ts';
import { accessibilityViolations } from '#tests/support/accessibility.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';

const texts = {
  zh: { own: '茶多酚', other: 'catechin', sense: '茶叶里使茶汤发苦发涩的一类物质。' },
  en: {
    own: 'catechin',
    other: '茶多酚',
    sense: 'One of the substances in tea leaves that make the cup bitter and astringent.',
  },
};

const termOf = (page: Page): Locator => page.locator('a.term[href$="#catechin"]').first();

/** Moves the focus to a term as the Tab key does. */
async function tabTo(page: Page, term: Locator): Promise<void> {
  await term.evaluate((link) => {
    const links = [...document.querySelectorAll('a, button')];
    (links[links.indexOf(link) - 1] as HTMLElement).focus();
  });
  await page.keyboard.press('Tab');
  for (let step = 0; step < 3; step += 1) {
    if (await term.evaluate((link) => link === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
}

for (const lang of langs) {
  const text = texts[lang];

  test.describe(`the card of a term in ${lang}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`${lang}/sample/`);
    });

    test('opens on hover with the pair and the sentence, may be entered, and closes after', async ({
      page,
    }) => {
      const card = page.getByRole('tooltip');
      await termOf(page).hover();
      await expect(card).toContainText(text.own);
      await expect(card).toContainText(text.other);
      await expect(card).toContainText(text.sense);
      await expect(termOf(page)).toHaveAccessibleDescription(new RegExp(text.sense));
      await card.hover();
      await expect(card).toBeVisible();
      await page.mouse.move(5, 400);
      await expect(card).toBeHidden();
    });

    test('opens on focus, and closes with Escape and with the focus', async ({ page }) => {
      const card = page.getByRole('tooltip');
      await tabTo(page, termOf(page));
      await expect(card).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(card).toBeHidden();
      await expect(termOf(page)).toBeFocused();
      await page.keyboard.press('Shift+Tab');
      await tabTo(page, termOf(page));
      await expect(card).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(page.getByText(text.sense)).toBeHidden();
    });

    test('stands within the window at its narrowest', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await tabTo(page, termOf(page));
      const box = await page.getByRole('tooltip').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
      const term = await termOf(page).boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual((term?.y ?? 0) + (term?.height ?? 0) - 1);
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`is accessible in the ${colorScheme} theme`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await tabTo(page, termOf(page));
        await expect(page.getByRole('tooltip')).toBeVisible();
        expect(await accessibilityViolations(page)).toEqual([]);
      });
    }

    test('leads to the glossary by a click', async ({ page }) => {
      await termOf(page).click();
      await expect(page).toHaveURL(new RegExp(`/some/path/${lang}/glossary/#catechin$`));
    });
  });
}

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true });

  test('the first tap on a term shows its card, the second follows the link', async ({ page }) => {
    await page.goto('en/sample/');
    await termOf(page).tap();
    await expect(page.getByRole('tooltip')).toContainText(texts.en.sense);
    await expect(page).toHaveURL(/\/en\/sample\/$/);
    await termOf(page).tap();
    await expect(page).toHaveURL(/\/en\/glossary\/#catechin$/);
  });

  test('a tap elsewhere closes the card', async ({ page }) => {
    await page.goto('en/sample/');
    await termOf(page).tap();
    await expect(page.getByRole('tooltip')).toBeVisible();
    await page.getByRole('banner').tap({ position: { x: 4, y: 4 } });
    await expect(page.getByRole('tooltip')).toBeHidden();
  });
});

test.describe('where the cards cannot be fetched', () => {
  test.use({ hasTouch: true, expectedErrors: [/Failed to load resource/] });

  test('the first tap follows the link', async ({ page }) => {
    await page.route('**/terms.json', (route) => route.abort());
    await page.goto('en/sample/');
    await termOf(page).tap();
    await expect(page).toHaveURL(/\/en\/glossary\/#catechin$/);
  });
});
