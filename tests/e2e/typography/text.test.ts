// The typography of running text, as the browser computes it on a page that holds every component.
import type { Locator, Page } from 'playwright/test';
import type { Lang } from '#src/model/lang.ts';
import { computed, widthInSigns } from '#tests/support/style/measured.ts';
import { expect, test } from '#tests/support/test.ts';
import { test as testWithFonts } from '#tests/support/visual/test.ts';

const open = async (page: Page, lang: Lang): Promise<Locator> => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${lang}/style/`);
  await page.evaluate(() => document.fonts.ready);
  return page.locator('.prose');
};

const stackOf = async (element: Locator): Promise<string[]> =>
  (await computed(element, 'font-family'))['font-family']
    .split(',')
    .map((name) => name.trim().replaceAll('"', ''));

test('Latin fonts stand before Chinese ones, after the face for Chinese punctuation', async ({
  page,
}) => {
  const stack = await stackOf((await open(page, 'zh')).locator('p').first());
  const order = ['Source Sans 3', 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei'];
  expect(stack[0]).toBe('Han Punctuation');
  expect(stack.filter((name) => order.includes(name))).toEqual(order);
  expect(stack).not.toContain('system-ui');
});

test('English text is set in Latin fonts only', async ({ page }) => {
  const prose = await open(page, 'en');
  expect((await stackOf(prose.locator('p').first()))[0]).toBe('Source Sans 3');
  expect((await stackOf(prose.locator('h2').first()))[0]).toBe('Source Serif 4');
  expect(await page.evaluate(() => document.fonts.check('16px "Source Sans 3"'))).toBe(true);
});

test('the face for Chinese punctuation is the reader’s own font, for those characters only', async ({
  page,
}) => {
  await open(page, 'zh');
  const faces = await page.evaluate(() =>
    [...document.styleSheets].flatMap((sheet) =>
      [...sheet.cssRules].flatMap((rule) =>
        rule instanceof CSSFontFaceRule && rule.cssText.includes('Han Punctuation')
          ? [
              {
                range: rule.style.getPropertyValue('unicode-range'),
                source: rule.style.getPropertyValue('src'),
              },
            ]
          : [],
      ),
    ),
  );
  expect(faces).toHaveLength(1);
  const ranges = faces[0]?.range.toUpperCase().split(/,\s*/).toSorted();
  expect(ranges).toEqual(['U+2013-2014', 'U+2018-2019', 'U+201C-201D', 'U+2026', 'U+B7']);
  expect(faces[0]?.source).not.toContain('url(');
  expect(faces[0]?.source).toContain('PingFang SC');
});

test('Chinese text gets its own spacing and line breaks, code does not', async ({ page }) => {
  const prose = await open(page, 'zh');
  const text = await computed(prose.locator('p').first(), 'text-autospace', 'line-break');
  expect(text).toEqual({ 'text-autospace': 'normal', 'line-break': 'strict' });
  for (const selector of ['p code', 'pre', 'pre code']) {
    const code = await computed(prose.locator(selector).first(), 'text-autospace');
    expect(code['text-autospace'], selector).toBe('no-autospace');
  }
  const key = await computed(page.locator('site-search kbd'), 'text-autospace');
  expect(key['text-autospace']).toBe('no-autospace');
});

for (const lang of ['zh', 'en'] as const) {
  test(`long words break anywhere and no word breaks needlessly, in ${lang}`, async ({ page }) => {
    const prose = await open(page, lang);
    expect(await computed(prose.locator('p').first(), 'overflow-wrap')).toEqual({
      'overflow-wrap': 'anywhere',
    });
    const breaking = await page.evaluate(() =>
      [...document.querySelectorAll('body, body *')]
        .filter((element) => getComputedStyle(element).wordBreak !== 'normal')
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );
    expect(breaking).toEqual([]);
  });

  test(`headings are balanced, paragraphs pretty and all begin at the start, in ${lang}`, async ({
    page,
  }) => {
    const prose = await open(page, lang);
    for (const rank of ['h2', 'h3', 'h4']) {
      const style = await computed(prose.locator(rank).first(), 'text-wrap-style', 'text-align');
      expect(style, rank).toEqual({ 'text-wrap-style': 'balance', 'text-align': 'start' });
    }
    const style = await computed(
      prose.locator('p').first(),
      'text-wrap-style',
      'text-align',
      'text-indent',
    );
    expect(style).toEqual({
      'text-wrap-style': 'pretty',
      'text-align': 'start',
      'text-indent': '0px',
    });
  });

  test(`paragraphs are parted by space, in ${lang}`, async ({ page }) => {
    const prose = await open(page, lang);
    const [first, second] = await Promise.all(
      [0, 1].map((place) => prose.locator('p').nth(place).boundingBox()),
    );
    if (!first || !second) throw new Error('Expected two paragraphs, but found fewer.');
    const size = Number.parseFloat(
      (await computed(prose.locator('p').first(), 'font-size'))['font-size'],
    );
    const gap = second.y - first.y - first.height;
    expect(gap / size).toBeGreaterThan(0.75);
    expect(gap / size).toBeLessThan(1.5);
  });

  test(`the figures of a table have one width, in ${lang}`, async ({ page }) => {
    const prose = await open(page, lang);
    const style = await computed(prose.locator('td').first(), 'font-variant-numeric');
    expect(style['font-variant-numeric']).toContain('tabular-nums');
  });
}

for (const { lang, sign, measure, leading } of [
  { lang: 'zh', sign: '水', measure: [38, 42], leading: [1.7, 1.8] },
  { lang: 'en', sign: '0', measure: [60, 70], leading: [1.5, 1.6] },
] as const) {
  // Where no font has it, a Han character is as wide as the box that stands for it.
  testWithFonts(
    `a paragraph in ${lang} is ${measure.join(' to ')} signs wide, with lines ${leading.join(' to ')} apart`,
    async ({ page }) => {
      const paragraph = (await open(page, lang)).locator('p').nth(1);
      const width = await widthInSigns(paragraph, sign);
      expect(width).toBeGreaterThanOrEqual(measure[0]);
      expect(width).toBeLessThanOrEqual(measure[1]);
      const style = await computed(paragraph, 'line-height', 'font-size');
      const ratio = Number.parseFloat(style['line-height']) / Number.parseFloat(style['font-size']);
      expect(ratio).toBeGreaterThanOrEqual(leading[0]);
      expect(ratio).toBeLessThanOrEqual(leading[1]);
    },
  );
}

test('emphasis in Chinese is dots under the characters, in English slanted type', async ({
  page,
}) => {
  const dots = await computed(
    (await open(page, 'zh')).locator('em').first(),
    'font-style',
    'text-emphasis-style',
    'text-emphasis-position',
  );
  expect(dots['font-style']).toBe('normal');
  expect(dots['text-emphasis-style']).toMatch(/^(?:filled )?dot$/);
  expect(dots['text-emphasis-position']).toMatch(/^under/);
  const slanted = await computed(
    (await open(page, 'en')).locator('em').first(),
    'font-style',
    'text-emphasis-style',
  );
  expect(slanted).toEqual({ 'font-style': 'italic', 'text-emphasis-style': 'none' });
});

for (const width of [320, 360, 768]) {
  test(`no line of a Chinese heading ends within a word at ${width} px`, async ({ page }) => {
    await open(page, 'zh');
    await page.setViewportSize({ width, height: 900 });
    const words = page.locator(':is(h1, h2, h3, h4) .word');
    expect(await words.count()).toBeGreaterThan(10);
    const parted = await words.evaluateAll((all) =>
      all.filter((each) => each.getClientRects().length > 1).map((each) => each.textContent),
    );
    expect(parted).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBe(0);
  });
}

for (const lang of ['zh', 'en'] as const) {
  testWithFonts(
    `the lines of a heading hang beside its number on wide screens, in ${lang}`,
    async ({ page }) => {
      const prose = await open(page, lang);
      await page.setViewportSize({ width: 800, height: 900 });
      const lefts = await prose
        .locator('h3')
        .first()
        .evaluate((heading) => {
          const number = heading.querySelector('.number')?.getBoundingClientRect();
          const range = document.createRange();
          range.selectNodeContents(heading);
          // From the first word on, behind the blank that parts it from the number.
          const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT, (node) =>
            node.parentElement?.closest('.number') || !/\S/.test(node.textContent ?? '')
              ? NodeFilter.FILTER_REJECT
              : NodeFilter.FILTER_ACCEPT,
          );
          const text = walker.nextNode() ?? heading;
          range.setStart(text, (text.textContent ?? '').search(/\S/));
          const words = [...range.getClientRects()];
          const lines = Map.groupBy(words, ({ bottom }) => Math.round(bottom / 10));
          return {
            number: number?.left,
            first: Math.min(...words.map(({ left }) => left)),
            edge: heading.getBoundingClientRect().left,
            lines: [...lines.values()].map((line) => Math.min(...line.map(({ left }) => left))),
          };
        });
      expect(lefts.lines.length).toBeGreaterThan(1);
      for (const left of lefts.lines) expect(Math.abs(left - lefts.first)).toBeLessThan(2.5);
      expect(lefts.number).toBeCloseTo(lefts.edge, 0);
      expect(lefts.first - lefts.edge).toBeGreaterThan(20);
    },
  );

  test(`what others say is set in a box as wide as the text, in ${lang}`, async ({ page }) => {
    const prose = await open(page, lang);
    const box = await prose.locator('.elsewhere').first().boundingBox();
    const widths = await prose
      .locator('p')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().width));
    expect(box?.width).toBeCloseTo(Math.max(...widths), 0);
  });

  test(`the names of pages in the footer stay whole on a phone, in ${lang}`, async ({ page }) => {
    await open(page, lang);
    await page.setViewportSize({ width: 320, height: 900 });
    const lines = await page
      .locator('footer a')
      .evaluateAll((links) => links.map((link) => link.getClientRects().length));
    expect(new Set(lines)).toEqual(new Set([1]));
  });
}

test('where the system sets the colours, one entry of the contents list is marked and a box has an edge', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, 'en');
  const isMarked = await page.locator('contents-list a').evaluateAll((links) => {
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    return links.map((link) => ({
      seen: getComputedStyle(link).borderInlineStartColor !== paper,
      current: link.hasAttribute('aria-current'),
    }));
  });
  expect(isMarked.length).toBeGreaterThan(1);
  expect(isMarked.filter(({ seen, current }) => seen !== current)).toEqual([]);
  const edge = await computed(page.locator('.elsewhere').first(), 'border-block-start-width');
  expect(edge['border-block-start-width']).toBe('1px');
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

  for (const lang of ['zh', 'en'] as const) {
    test(`a finger finds every control of the header, in ${lang}`, async ({ page }) => {
      await page.goto(`${lang}/style/`);
      const small = await page.locator('header .bar').evaluate((bar) =>
        [...bar.querySelectorAll('.bar > :is(a, button), .bar > * > :is(a, button)')].flatMap(
          (control) => {
            const { width, height } = control.getBoundingClientRect();
            const isSeen = control.checkVisibility() && !control.closest('[popover]');
            return isSeen && (width < 36 || height < 44) ? [control.outerHTML.slice(0, 60)] : [];
          },
        ),
      );
      expect(small).toEqual([]);
    });
  }
});
