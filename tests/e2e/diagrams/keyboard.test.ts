import { langs } from '#src/model/lang.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';
import { chartOf, litIn, nodeOf, openChart, tabInto, toldBy, toolOf } from './open-chart.ts';

const texts = {
  zh: {
    decision: '水温合适？判断，2条去路：是\u00a0→ 投茶、否\u00a0→ 等3 min；来自：烧水、等3 min。',
  },
  en: {
    decision:
      'Right heat? decision, 2 ways: Yes\u00a0→ Add tea, No\u00a0→ Wait 3 min; comes from: Boil water, Wait 3 min.',
  },
};

for (const lang of langs) {
  test(`a chart is walked in ${lang} with the keyboard alone, and each step is told`, async ({
    page,
  }) => {
    const chart = await openChart(page, lang, 'd3aa');
    await tabInto(page, chart);
    await expect(nodeOf(chart, 'A')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(nodeOf(chart, 'B')).toBeFocused();
    await expect(toldBy(chart)).toHaveText(texts[lang].decision);
    await expect(nodeOf(chart, 'B')).toHaveAccessibleDescription(
      texts[lang].decision.replaceAll('\u00a0', ' '),
    );
    await page.keyboard.press('2');
    await expect(nodeOf(chart, 'W')).toBeFocused();
    await page.keyboard.press('Backspace');
    await expect(nodeOf(chart, 'B')).toBeFocused();
    await page.keyboard.press('1');
    await expect(nodeOf(chart, 'C')).toBeFocused();
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await expect(nodeOf(chart, 'A')).toBeFocused();
    await page.keyboard.press('End');
    await expect(nodeOf(chart, 'E')).toBeFocused();
    await page.keyboard.press('Home');
    await expect(nodeOf(chart, 'A')).toBeFocused();
  });
}

test('a chart is one stop of the Tab key, at the step where one was', async ({ page }) => {
  const chart = await openChart(page, 'en', 'd3ab');
  await tabInto(page, chart);
  await page.keyboard.press('End');
  await page.keyboard.press('Tab');
  await expect(toolOf(chart, 'zoom-out')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(nodeOf(chart, 'Z')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  expect(await chart.evaluate((element) => element.contains(document.activeElement))).toBe(false);
});

test('Shift with an arrow enters a group and leaves it, and edges lead to it', async ({ page }) => {
  const chart = await openChart(page, 'en', 'd3ab');
  await tabInto(page, chart);
  await expect(nodeOf(chart, 'L')).toBeFocused();
  await page.keyboard.press('1');
  const group = chart.locator('[data-group="P"]');
  await expect(group).toBeFocused();
  await expect(toldBy(chart)).toHaveText(
    'Pot: group, leads to: Clear?; comes from: Leaves, thermometer.',
  );
  await page.keyboard.press('Shift+ArrowRight');
  await expect(nodeOf(chart, 'M')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(nodeOf(chart, 'S')).toBeFocused();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(group).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(nodeOf(chart, 'K')).toBeFocused();
});

test('Enter selects a step, and Escape ends what was selected', async ({ page }) => {
  const chart = await openChart(page, 'en', 'd3aa');
  await tabInto(page, chart);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(toldBy(chart)).toHaveText('Lit: the ways from “Right heat?” to “Serve”.');
  expect(await litIn(chart)).toEqual({
    B: 'here',
    'B>C': 'way',
    C: 'way',
    'C>D': 'way',
    D: 'way',
    'D>E': 'way',
    E: 'here',
  });
  await page.keyboard.press('Escape');
  expect(await litIn(chart)).toEqual({});
});

test('Enter follows the link of a step at once', async ({ page }) => {
  const chart = await openChart(page, 'en', 'd3ab');
  await tabInto(page, chart);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#h1aa$/);
});

test('keys with a modifier are left to the browser', async ({ page }) => {
  const chart = await openChart(page, 'en', 'd3aa');
  await tabInto(page, chart);
  await page.keyboard.press('Control+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(nodeOf(chart, 'A')).toBeFocused();
});

test('plus, minus and nought change the size', async ({ page }) => {
  const chart = await openChart(page, 'en', 'd3aa');
  await tabInto(page, chart);
  const width = (): Promise<number | undefined> =>
    chart
      .locator('svg.diagram')
      .boundingBox()
      .then((box) => box?.width);
  const before = await width();
  await page.keyboard.press('+');
  expect(await width()).toBeGreaterThan(before ?? 0);
  await page.keyboard.press('0');
  expect(await width()).toBe(before);
  await page.keyboard.press('-');
  expect(await width()).toBeLessThan(before ?? 0);
  await page.keyboard.press('Escape');
  expect(await width()).toBe(before);
});

test('a chart that comes near later has its keys too', async ({ page }) => {
  await page.goto('en/sample/');
  await expect(chartOf(page, 'd3aa').locator('svg [tabindex]')).toHaveCount(0);
  await chartOf(page, 'd3aa').scrollIntoViewIfNeeded();
  await expect(chartOf(page, 'd3aa').locator('svg [tabindex="0"]')).toHaveCount(1);
});
