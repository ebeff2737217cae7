import { JSDOM } from 'jsdom';
import { langs, langTag, otherLang } from '#src/model/lang.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { accessibilityViolations } from '#tests/support/accessibility.ts';
import { overflowingElements } from '#tests/support/overflow.ts';
import { expectView, topOf } from '#tests/support/reading-view.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';

for (const lang of langs) {
  const other = otherLang(lang);
  const words = wordsFor(lang).twoLanguages;

  test.describe(`an article in ${lang} with ${other} at its side`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`${lang}/sample/?view=both`);
      await expectView(page, 'both');
    });

    for (const id of ['p1aa', 'p1ac', 'i2ab', 'i3aa', 'n3aa', 'p4ad']) {
      test(`sets both languages of ${id} on one line, own language first`, async ({ page }) => {
        const [own, second] = await Promise.all(
          ['.own', '.other'].map((half) => page.locator(`#${id} > ${half}`).boundingBox()),
        );
        expect(Math.abs((own?.y ?? 0) - (second?.y ?? 99))).toBeLessThan(6);
        expect(second?.x).toBeGreaterThan((own?.x ?? 0) + (own?.width ?? 0));
        expect(Math.abs((own?.width ?? 0) - (second?.width ?? 0))).toBeLessThan(2);
        await expect(page.locator(`#${id} > .other`)).toHaveAttribute('lang', langTag(other));
      });
    }

    test('joins the languages by id', async ({ page, request }) => {
      const { document } = new JSDOM(await (await request.get(`${other}/sample/`)).text()).window;
      for (const id of ['p1ab', 'i2ac', 'p4ae']) {
        const there = document.getElementById(id)?.textContent.trim() ?? '';
        expect(there).not.toBe('');
        await expect(page.locator(`#${id} > .other`)).toHaveText(there);
      }
    });

    test('has its title and summary in both languages, which the view in one does not show', async ({
      page,
    }) => {
      const head = page.locator('article > header');
      const lines = head.locator(`[lang="${langTag(other)}"]`);
      await expect(lines).toHaveCount(4);
      for (const line of await lines.all()) await expect(line).toBeVisible();
      const [own, second] = await Promise.all(
        ['.summary > p:first-child', '.summary > .other'].map((each) =>
          head.locator(each).boundingBox(),
        ),
      );
      expect(second?.y).toBe(own?.y);
      expect(second?.x).toBeGreaterThan((own?.x ?? 0) + (own?.width ?? 0));
      await page.goto(`${lang}/sample/?view=one`);
      await expectView(page, 'one');
      for (const line of await lines.all()) await expect(line).toBeHidden();
    });

    test('sets headings across both columns, with both languages', async ({ page }) => {
      const heading = page.locator('#h1ab > h3');
      const [first, second] = await Promise.all(
        ['#h1ab > h3', '#h1ab > h3 > .other'].map((each) => page.locator(each).boundingBox()),
      );
      expect(second?.y).toBeGreaterThan(first?.y ?? 0);
      await expect(heading.locator('.other')).toHaveAttribute('lang', langTag(other));
      await expect(heading.locator('.other')).not.toBeEmpty();
    });

    test('shows diagrams, tables and code once, across, in the own language', async ({ page }) => {
      for (const id of ['t2aa', 'c2aa', 'd3aa']) {
        await expect(page.locator(`#${id} .other`)).toHaveCount(0);
        const figure = await page.locator(`#${id}`).boundingBox();
        const second = await page.locator('#p2ac > .other').boundingBox();
        expect((figure?.x ?? 0) + (figure?.width ?? 0)).toBeGreaterThan((second?.x ?? 0) + 50);
      }
    });

    test('keeps every id once, and takes over nothing that runs', async ({ page }) => {
      const twice = await page.evaluate(() => {
        const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
        return ids.filter((id, index) => ids.indexOf(id) !== index);
      });
      expect(twice).toEqual([]);
      await expect(
        page.locator('.other :is(script, style, button, svg, [id], [onclick])'),
      ).toHaveCount(0);
    });

    test('keeps the contents list in one language, and its links work', async ({ page }) => {
      const contents = page.getByRole('navigation', { name: wordsFor(lang).contents });
      await expect(contents.locator('[lang]')).toHaveCount(0);
      await contents.locator('a[href="#h4aa"]').click();
      await expect(page).toHaveURL(/\?view=both#h4aa$/);
      await expect.poll(async () => Math.round(await topOf(page, 'h4aa'))).toBeLessThan(200);
      await expect(contents.locator('[aria-current]')).toHaveAttribute('href', '#h4aa');
    });

    for (const pressed of ['own', 'other'] as const) {
      test(`takes no other column along where the ${pressed} one is selected`, async ({ page }) => {
        await page.evaluate(() =>
          document.getElementById('p1aa')?.scrollIntoView({ block: 'center' }),
        );
        const from = await page.locator(`#p1aa > .${pressed}`).boundingBox();
        const to = await page.locator(`#p1ab > .${pressed}`).boundingBox();
        if (!from || !to) throw new Error('Expected two passages on the screen.');
        await page.mouse.move(from.x + 2, from.y + 12);
        await page.mouse.down();
        await page.mouse.move(to.x + to.width / 2, to.y + to.height - 8, { steps: 4 });
        await page.mouse.up();
        const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
        for (const half of ['own', 'other'] as const) {
          const text = (await page.locator(`#p1aa > .${half}`).innerText()).slice(5, 15);
          expect(selected.includes(text), text).toBe(half === pressed);
        }
      });
    }

    test('is stacked on a narrow screen, own language first', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 780 });
      const [own, second] = await Promise.all(
        ['#p1aa', '#p1aa > .other'].map((each) => page.locator(each).boundingBox()),
      );
      expect(second?.y).toBeGreaterThan((own?.y ?? 0) + 30);
      expect(second?.width).toBeGreaterThan(280);
    });

    test('prints as it is shown', async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 700, height: 900 });
      const second = await page.locator('#p1aa > .other').boundingBox();
      expect(second?.x).toBeGreaterThan(300);
      await expect(page.locator('header reading-view')).toBeHidden();
    });

    test('never scrolls sideways', async ({ page }) => {
      for (const width of [320, 360, 767, 768, 1087, 1088, 1280, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await overflowingElements(page), `at ${width} px`).toEqual([]);
      }
    });

    for (const width of [360, 1280]) {
      test(`is accessible at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        expect(await accessibilityViolations(page)).toEqual([]);
      });
    }

    test('says in its controls that both are shown', async ({ page }) => {
      for (const button of await page.getByRole('button', { name: words.sideBySide }).all()) {
        await expect(button).toHaveAttribute('aria-pressed', 'true');
      }
    });
  });
}
