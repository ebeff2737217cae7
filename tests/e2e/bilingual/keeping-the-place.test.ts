import { langs, otherLang } from '#src/model/lang.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { bilingualPages } from '#tests/support/bilingual-pages.ts';
import { expectView, pressViewButton, topOf } from '#tests/support/reading-view.ts';
import { expect, fixtureTest, test } from '#tests/support/test.ts';
import type { Page } from 'playwright/test';

/** Gives the passage that a reader's eye is on: the first that begins below the header or has three lines left there. */
const passageRead = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const line = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    const boxOf = (each: Element): Element =>
      each.localName === 'section' ? (each.querySelector('h2, h3, h4') ?? each) : each;
    const all = document.querySelectorAll('[data-passages] :is(section, p, li, figure, tr)[id]');
    const isRead = (each: Element): boolean => {
      const { top, bottom } = boxOf(each).getBoundingClientRect();
      return bottom > line + (top < line ? 72 : 24);
    };
    return [...all].find(isRead)?.id ?? '';
  });

const countedShift = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { shift: number }).shift);

/** Counts shifts of the text that follow nothing the reader did. */
const observeShift = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    interface Shift extends PerformanceEntry {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Node | null }[];
    }
    const seen = window as unknown as { shift: number };
    seen.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) {
        // The contents list scrolls by itself.
        const parts = document.querySelectorAll('article > :is(header, .text)');
        const isText = entry.sources.some(({ node }) =>
          [...parts].some((part) => part.contains(node)),
        );
        if (isText && !entry.hadRecentInput) seen.shift += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

for (const lang of langs) {
  for (const width of [360, 1280, 1920]) {
    test(`the passage in view keeps its height in either view, at ten places in ${lang} at ${width} px`, async ({
      page,
    }) => {
      await observeShift(page);
      await page.setViewportSize({ width, height: 800 });
      const path = bilingualPages().find((each) => each.startsWith(`${lang}/`)) ?? '';
      test.setTimeout(300_000);
      await page.goto(path, { waitUntil: 'networkidle' });
      // Tables and charts live once they are near; here none is to come to life while it is measured.
      await page.evaluate(async () => {
        for (const tag of ['data-table', 'flow-diagram']) {
          document.querySelector(tag)?.scrollIntoView({ behavior: 'instant' });
          await customElements.whenDefined(tag);
        }
      });
      await page.waitForLoadState('networkidle');
      const atFirst = await countedShift(page);
      const moved: string[] = [];
      for (let place = 0; place < 10; place += 1) {
        await page.evaluate((part) => {
          const text = document.querySelector('[data-passages]')?.getBoundingClientRect();
          const end = (text?.bottom ?? 0) + scrollY - innerHeight;
          const first = (text?.top ?? 0) + scrollY - 200;
          scrollTo({ top: first + (end - first) * part, behavior: 'instant' });
        }, place / 9);
        const id = await passageRead(page);
        const before = await topOf(page, id);
        for (const view of ['both', 'one'] as const) {
          await pressViewButton(page);
          await expectView(page, view);
          const by = (await topOf(page, id)) - before;
          if (!(Math.abs(by) <= 2)) moved.push(`${id} at place ${place} in ${view}: ${by} px`);
        }
      }
      expect(moved).toEqual([]);
      expect(await countedShift(page)).toBe(atFirst);
    });
  }

  test(`who reloads or comes back to a page in ${lang} on a phone finds the passage where it was`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    const path = bilingualPages().find((each) => each.startsWith(`${lang}/`)) ?? '';
    for (const part of [0.2, 0.5, 0.8]) {
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.evaluate((share) => {
        scrollTo({ top: document.body.scrollHeight * share, behavior: 'instant' });
      }, part);
      const id = await passageRead(page);
      const before = await topOf(page, id);
      const expectSamePlace = (): Promise<void> =>
        expect.poll(async () => Math.abs((await topOf(page, id)) - before)).toBeLessThan(3);
      await page.reload({ waitUntil: 'networkidle' });
      await expectSamePlace();
      await page.goto(`${lang}/glossary/`);
      await page.goBack({ waitUntil: 'networkidle' });
      await expectSamePlace();
    }
  });

  fixtureTest(
    `a passage whose last line is all that is left moves none behind it, in ${lang}`,
    async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 700 });
      await page.goto(`${lang}/sample/`);
      const next = 'p1ab';
      await page.evaluate(() => {
        const header = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
        const bottom = document.getElementById('p1aa')?.getBoundingClientRect().bottom ?? 0;
        scrollBy({ top: bottom - header - 40, behavior: 'instant' });
      });
      const before = await topOf(page, next);
      for (const view of ['both', 'one'] as const) {
        await pressViewButton(page);
        await expectView(page, view);
        expect(Math.abs((await topOf(page, next)) - before)).toBeLessThanOrEqual(2);
      }
    },
  );

  fixtureTest.describe(`the address of an article in ${lang}`, () => {
    fixtureTest('carries the view, and the choice is kept for other pages', async ({ page }) => {
      await page.goto(`${lang}/sample/`);
      await pressViewButton(page);
      await expectView(page, 'both');
      await expect(page).toHaveURL(/\?view=both$/);
      await page.goto(`${lang}/sample/`);
      await expectView(page, 'both');
      await pressViewButton(page);
      await expectView(page, 'one');
      await expect(page).toHaveURL(/\/sample\/$/);
      await page.goto(`${lang}/sample/`);
      await expectView(page, 'one');
    });

    fixtureTest('that was shared does not change what the reader chose', async ({ page }) => {
      await page.goto(`${lang}/sample/?view=both`);
      await expectView(page, 'both');
      expect(await page.evaluate(() => localStorage.getItem('view'))).toBeNull();
      await page.goto(`${lang}/sample/`);
      await expectView(page, 'one');
    });

    fixtureTest('leads to a passage in both languages', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 600 });
      await page.goto(`${lang}/sample/?view=both#p4ab`);
      await expectView(page, 'both');
      await expect.poll(() => topOf(page, 'p4ab')).toBeLessThan(120);
      expect(await topOf(page, 'p4ab')).toBeGreaterThan(50);
    });

    fixtureTest('shows both without a shift', async ({ page }) => {
      await observeShift(page);
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(`${lang}/sample/?view=both#h2aa`);
      await expectView(page, 'both');
      await page.waitForLoadState('networkidle');
      expect(await countedShift(page)).toBe(0);
    });

    fixtureTest('is left and come back to by the browser’s own buttons', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 500 });
      await page.goto(`${lang}/`);
      await page.goto(`${lang}/sample/`);
      await pressViewButton(page);
      await expectView(page, 'both');
      await page.evaluate(() => document.getElementById('p4ab')?.scrollIntoView());
      const before = await topOf(page, 'p4ab');
      await page.goto(`${lang}/glossary/`);
      await page.goBack();
      await expectView(page, 'both');
      await expect.poll(async () => Math.abs((await topOf(page, 'p4ab')) - before)).toBeLessThan(3);
      await page.goBack();
      await expect(page).toHaveURL(new RegExp(`/${lang}/$`));
    });
  });

  fixtureTest(`switching from ${lang} keeps the open view`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 500 });
    const other = otherLang(lang);
    await page.goto(`${lang}/sample/?view=both`);
    await expectView(page, 'both');
    await page.evaluate(() => document.getElementById('p4ab')?.scrollIntoView());
    await page.evaluate(() => document.dispatchEvent(new CustomEvent('watershed:switch-language')));
    await expect(page).toHaveURL(new RegExp(`/${other}/sample/\\?view=both#p4ab$`));
    await expectView(page, 'both');
  });

  fixtureTest(
    `the end of an article in ${lang} leads on in the other language`,
    async ({ page }) => {
      const other = otherLang(lang);
      await page.goto(`${lang}/sample/`);
      await page.getByRole('link', { name: wordsFor(other).twoLanguages.article }).click();
      await expect(page).toHaveURL(new RegExp(`/${other}/sample/#[hp]4a[a-e]$`));
    },
  );
}
