// How the components look once a reader uses them: what the style page shows at rest is set in motion.
import type { Page } from 'playwright/test';
import type { Lang } from '#src/model/lang.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { articlePages } from '#tests/support/built-site.ts';
import { expectView } from '#tests/support/reading-view.ts';
import { expect } from '#tests/support/test.ts';
import { expectLook, test } from '#tests/support/visual/test.ts';

/** A phone and a desk, one language and theme each: the pages at rest are compared in all. */
const readers = [
  { lang: 'zh', colorScheme: 'light', width: 360, height: 780, scale: 0.4 },
  { lang: 'en', colorScheme: 'dark', width: 1280, height: 800, scale: 0.24 },
] as const;

async function openStyle(page: Page, lang: Lang, rest = ''): Promise<void> {
  await page.goto(`${lang}/style/${rest}`, { waitUntil: 'networkidle' });
  // What an action shows is measured at once: its letters must be there before.
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((face) => face.load().catch(() => undefined)));
  });
}

/** Brings a part of the page near the top of the window, where the header leaves room for it. */
const bringUp = (page: Page, selector: string): Promise<void> =>
  page.locator(selector).evaluate((element) => element.scrollIntoView({ block: 'start' }));

const states: Record<string, (page: Page, lang: Lang) => Promise<void>> = {
  'a search that found something': async (page, lang) => {
    await openStyle(page, lang);
    await page.keyboard.press('ControlOrMeta+k');
    await page.getByRole('dialog').getByRole('searchbox').fill('sync.Map');
    await expect(page.getByRole('dialog').locator('mark').first()).toBeVisible();
  },
  'a search that found nothing': async (page, lang) => {
    await openStyle(page, lang);
    await page.keyboard.press('ControlOrMeta+k');
    await page.getByRole('dialog').getByRole('searchbox').fill('qqqqzzzz');
    await expect(page.getByText('“qqqqzzzz”').first()).toBeVisible();
  },
  'the page of the search': async (page, lang) => {
    await page.goto(`${lang}/search/?q=GC`);
    await expect(page.locator('main mark').first()).toBeVisible();
  },
  'the settings': async (page, lang) => {
    await openStyle(page, lang);
    await page.getByRole('button', { name: wordsFor(lang).settings }).press('Enter');
    await expect(page.locator('#reading-settings')).toBeVisible();
  },
  'a passage with its other language under it': async (page, lang) => {
    await openStyle(page, lang);
    await bringUp(page, '#p1ab');
    await page.locator('#p1ab').click({ modifiers: ['Alt'], position: { x: 5, y: 10 } });
    await expect(page.locator('#p1ab > .other')).toBeVisible();
  },
  'both languages': async (page, lang) => {
    await openStyle(page, lang, '?view=both');
    await expectView(page, 'both');
    await bringUp(page, '#p1aa');
  },
  'a link with the keyboard on it': async (page, lang) => {
    await openStyle(page, lang);
    await bringUp(page, '#p1aa');
    await page.keyboard.press('Tab');
    await page.locator('#p1aa a').first().focus();
  },
  'a table as a plot': async (page, lang) => {
    await openStyle(page, lang);
    await bringUp(page, '#t2aa');
    await page
      .locator('#t2aa')
      .getByText(wordsFor(lang).tableTools.asPlot, { exact: true })
      .click();
    await expect(page.locator('#t2aa .table-plot')).toBeVisible();
  },
  'a table that is sorted': async (page, lang) => {
    await openStyle(page, lang);
    await bringUp(page, '#t2aa');
    await page.locator('#t2aa thead button').nth(1).click();
    await expect(page.locator('#t2aa th[aria-sort]')).toHaveCount(1);
  },
  'a chart with a step selected': async (page, lang) => {
    await openStyle(page, lang);
    await bringUp(page, '#d2aa');
    await expect(page.locator('#d2aa svg [tabindex="0"]')).toHaveCount(1);
    await page.locator('#d2aa [data-node=B]').click();
    await expect(page.locator('#d2aa [data-lit]').first()).toBeVisible();
  },
  'a chart on which the way is walked': async (page, lang) => {
    await openStyle(page, lang);
    await bringUp(page, '#d2aa');
    await expect(page.locator('#d2aa svg [tabindex="0"]')).toHaveCount(1);
    await page.locator('#d2aa [data-tool=walk]').click();
    await expect(page.locator('#d2aa .walk')).toBeVisible();
  },
  'the editor with an error': async (page, lang) => {
    await page.goto(`${lang}/diagrams/new/`);
    await page
      .getByRole('textbox', { name: wordsFor(lang).editor.source })
      .fill('flowchart TD\n  A["One"] --> B["Two]\n  B --> C');
    await expect(page.locator('#chart-problems > li').first()).toBeVisible();
  },
  'the notice of a passage that is not there': async (page, lang) => {
    const path = articlePages().find((each) => each.startsWith(`${lang}/`)) ?? '';
    await page.goto(`${path}#nope`);
    await expect(page.getByText(wordsFor(lang).heads.unknownPassage)).toBeVisible();
  },
  'the keys': async (page, lang) => {
    await openStyle(page, lang);
    await page.getByRole('button', { name: wordsFor(lang).settings }).press('Enter');
    await page.locator('[data-opens=keyboard-help]').press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
  },
};

for (const [name, open] of Object.entries(states)) {
  for (const { lang, colorScheme, width, height, scale } of readers) {
    test(`${name} looks as it did, in ${lang} at ${width} px`, async ({ page }, info) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height });
      await open(page, lang);
      const file = `state-${name.replaceAll(' ', '-')}-${lang}-${width}.png`;
      await expectLook(page, file, { scale, width, height }, info, 'window');
    });
  }
}
