import type { Locator, Page } from 'playwright/test';
import { langs } from '#src/model/lang.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { accessibilityViolations } from '#tests/support/accessibility.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';

const previewOf = (page: Page): Locator => page.getByRole('tooltip').first();

/** Gives the one link of a paragraph another target. */
const leadTo = (page: Page, href: string): Promise<void> =>
  page
    .locator('#p1ae a:not(.term)')
    .evaluate((link, href) => link.setAttribute('href', href), href);

const linkIn = (page: Page): Locator => page.locator('#p1ae a:not(.term)');

for (const lang of langs) {
  const words = wordsFor(lang).links;

  test.describe(`the preview of a link in ${lang}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`${lang}/sample/`);
    });

    test('shows the passage with its kind and number, may be entered, and goes', async ({
      page,
    }) => {
      const preview = previewOf(page);
      await linkIn(page).hover();
      await expect(preview).toContainText(words.kinds.section);
      await expect(preview).toContainText('· 2');
      await expect(linkIn(page)).toHaveAccessibleDescription(new RegExp(words.kinds.section));
      await preview.hover();
      await expect(preview).toBeVisible();
      await page.mouse.move(5, 400);
      await expect(preview).toBeHidden();
    });

    test('opens on focus and closes by Escape, the focus staying', async ({ page }) => {
      await page.goto(`${lang}/sample/#h1ac`);
      await expect(async () => {
        await page.keyboard.press('Tab');
        await expect(linkIn(page)).toBeFocused({ timeout: 100 });
      }).toPass();
      await expect(previewOf(page)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(previewOf(page)).toBeHidden();
      await expect(linkIn(page)).toBeFocused();
    });

    const targets: [what: keyof typeof words.kinds, href: string, shown: string][] = [
      ['paragraph', '#p4ab', 'p'],
      ['note', '#n3aa', 'p'],
      ['table', '#t2aa', 'tr:nth-child(3)'],
      ['row', '#r2ab', 'tr'],
      ['code', '#c2aa', 'pre .line'],
      ['code', '#c2aa-L3', 'pre .line.meant'],
      ['code', '#c2aa-L5-L7', 'pre .line.meant >> nth=2'],
      ['diagram', '#d3aa', 'svg .node'],
      ['node', '#d3aa-B', 'svg .node.meant'],
    ];
    for (const [what, href, shown] of targets) {
      test(`shows what ${href} is, without any id of its own`, async ({ page }) => {
        await leadTo(page, href);
        await linkIn(page).hover();
        await expect(previewOf(page)).toContainText(words.kinds[what]);
        await expect(previewOf(page).locator(shown).first()).toBeVisible();
        await expect(previewOf(page).locator('[id]')).toHaveCount(0);
        expect(await accessibilityViolations(page, '#link-preview')).toEqual([]);
      });
    }

    test('shows a passage of another page, fetched once', async ({ page }) => {
      const other = lang === 'en' ? 'zh' : 'en';
      let fetched = 0;
      await page.route(`**/${other}/sample/`, async (route) => {
        fetched += 1;
        await route.continue();
      });
      await leadTo(page, `../../${other}/sample/#p4ab`);
      for (let time = 0; time < 2; time += 1) {
        await linkIn(page).hover();
        await expect(previewOf(page)).toContainText(words.kinds.paragraph);
        await page.mouse.move(5, 400);
        await expect(previewOf(page)).toBeHidden();
      }
      expect(fetched).toBe(1);
    });

    test('shows the cells of a row as they were written', async ({ page }) => {
      await leadTo(page, '#r2ab');
      await linkIn(page).hover();
      await expect(previewOf(page).locator('tr:has(> td)')).toHaveText(/90\s*30/);
      await expect(previewOf(page).locator('.ratio, .mark')).toHaveCount(0);
    });

    test('stands within the window at its narrowest', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await leadTo(page, '#t2aa');
      await linkIn(page).hover();
      await expect(previewOf(page)).toBeVisible();
      const box = await previewOf(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    });
  });
}

test('a link inside a preview has a preview, and a link inside that has none', async ({ page }) => {
  await page.goto('en/sample/');
  await leadTo(page, '#p1ae');
  await linkIn(page).hover();
  const [first, second] = [0, 1].map((depth) => page.getByRole('tooltip').nth(depth));
  await first?.locator('a:not(.term)').hover();
  await expect(second ?? page.locator('html')).toBeVisible();
  await second?.locator('a:not(.term)').hover();
  await expect(page.locator('[popover]:popover-open')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(page.locator('[popover]:popover-open')).toHaveCount(1);
});

test('what another page holds cannot harm this one', async ({ page }) => {
  await page.route('**/zh/sample/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<html lang="zh"><h1>T</h1><div data-passages><section id="h9aa"><h2>H</h2><p id="p9aa">
        <img src=x onerror="document.title='bad'"><a href="javascript:document.title='bad'">one</a>
        <b onclick="document.title='bad'">two</b><script>document.title='bad'</script>
        <svg><a href="javascript:alert(1)"><text>three</text></a></svg></p></section></div>`,
    }),
  );
  await page.goto('en/sample/');
  await leadTo(page, '../../zh/sample/#p9aa');
  await linkIn(page).hover();
  await expect(previewOf(page)).toContainText('one');
  await expect(previewOf(page).locator('img, script, [onclick], [href]')).toHaveCount(0);
  await expect(page).not.toHaveTitle('bad');
});

test.describe('where the page cannot be had', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('the preview says so, with the link', async ({ page }) => {
    await page.goto('en/sample/');
    await page.route('**/zh/sample/', (route) => route.abort());
    await leadTo(page, '../../zh/sample/#p4ab');
    await linkIn(page).hover();
    await expect(previewOf(page)).toContainText(wordsFor('en').links.previewFailed);
    await expect(previewOf(page).getByRole('link')).toHaveAttribute('href', /#p4ab$/);
  });
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 700 } });

  test('a tap follows a link, a long press shows where it leads', async ({ page }) => {
    await page.goto('en/sample/');
    const link = linkIn(page);
    await link.scrollIntoViewIfNeeded();
    const box = await link.boundingBox();
    const at = { x: (box?.x ?? 0) + 10, y: (box?.y ?? 0) + 8 };
    const touch = await page.context().newCDPSession(page);
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
    await expect(previewOf(page)).toBeVisible();
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect(page).toHaveURL(/\/en\/sample\/$/);
    await expect(previewOf(page)).toBeVisible();
    await page.getByRole('banner').tap({ position: { x: 4, y: 4 } });
    await expect(previewOf(page)).toBeHidden();
    await link.tap();
    await expect(page).toHaveURL(/#h2aa$/);
  });
});
