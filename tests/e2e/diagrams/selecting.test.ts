import { expect, fixtureTest as test } from '#tests/support/test.ts';
import { chartOf, litIn, nodeOf, openChart, toldBy, toolOf } from './open-chart.ts';

test('a click on a step lights what leads to it and where it leads', async ({ page }) => {
  const chart = await openChart(page, 'en', 'd3aa');
  await nodeOf(chart, 'D').click();
  expect(await litIn(chart)).toEqual({
    A: 'back',
    'A>B': 'back',
    B: 'back',
    'B>C': 'back',
    'B>W': 'back',
    W: 'back',
    'W>B': 'back',
    C: 'back',
    'C>D': 'back',
    D: 'here',
    'D>E': 'on',
    E: 'on',
  });
  await expect(toldBy(chart)).toHaveText('Pour water: step, leads to: Serve; comes from: Add tea.');
  await nodeOf(chart, 'D').click();
  expect(await litIn(chart)).toEqual({});
});

for (const [lang, told] of [
  ['zh', '水温合适？判断，2条去路：'],
  ['en', 'Right heat? decision, 2 ways: '],
] as const) {
  test(`a question is told without a second mark after its own, in ${lang}`, async ({ page }) => {
    const chart = await openChart(page, lang, 'd3aa');
    await nodeOf(chart, 'B').click();
    await expect(toldBy(chart)).toContainText(told);
  });
}

test('a second step lights the ways between the two, and the empty canvas ends it', async ({
  page,
}) => {
  const chart = await openChart(page, 'en', 'd3aa');
  await nodeOf(chart, 'E').click();
  await nodeOf(chart, 'C').click();
  await expect(toldBy(chart)).toHaveText(
    'No way leads from “Serve” to “Add tea”; lit are the ways back.',
  );
  expect(Object.keys(await litIn(chart)).toSorted()).toEqual(['C', 'C>D', 'D', 'D>E', 'E']);
  await chart.locator('.canvas').click({ position: { x: 4, y: 4 } });
  expect(await litIn(chart)).toEqual({});
});

test('where no way leads between two steps it is said', async ({ page }) => {
  const chart = await openChart(page, 'en', 'd3ab');
  await nodeOf(chart, 'F').click();
  await nodeOf(chart, 'Z').click();
  await expect(toldBy(chart)).toHaveText(
    'No way leads from “Shelf” to “Sink”, in either direction.',
  );
  expect(await litIn(chart)).toEqual({ F: 'here', Z: 'here' });
});

test('a step with a link is selected first and followed then', async ({ page }) => {
  const chart = await openChart(page, 'en', 'd3ab');
  await nodeOf(chart, 'L').click();
  await expect(page).not.toHaveURL(/#/);
  expect((await litIn(chart))['L']).toBe('here');
  await nodeOf(chart, 'L').click();
  await expect(page).toHaveURL(/#h1aa$/);
});

test('a step that is a term of the glossary leads there', async ({ page }) => {
  const chart = await openChart(page, 'zh', 'd3ab');
  await expect(nodeOf(chart, 'T')).toHaveAttribute('href', /\/zh\/glossary\/#thermometer$/);
  expect(await nodeOf(chart, 'T').evaluate((node) => node.localName)).toBe('a');
});

test('a link to a step lights it with its surroundings and shows it', async ({ page }) => {
  await page.goto('en/sample/#d3aa-C');
  const chart = chartOf(page, 'd3aa');
  await expect(nodeOf(chart, 'C')).toHaveAttribute('data-lit', 'here');
  await expect(nodeOf(chart, 'C')).toBeInViewport();
  await expect(toldBy(chart)).toHaveText(/^Add tea: step/);
  await page.evaluate(() => {
    location.hash = '#d3aa-E';
  });
  await expect(nodeOf(chart, 'E')).toHaveAttribute('data-lit', 'here');
});

for (const fragment of ['d3aa-%', 'd3aa-"]', 'd3aa-constructor', 'd3aa-', '%E0%A4']) {
  test(`the fragment "${fragment}" breaks no chart`, async ({ page }) => {
    await page.goto(`en/sample/#${fragment}`);
    const chart = chartOf(page, 'd3aa');
    await chart.scrollIntoViewIfNeeded();
    await expect(chart.locator('svg [tabindex="0"]')).toHaveCount(1);
    await nodeOf(chart, 'A').click();
    await expect(nodeOf(chart, 'A')).toHaveAttribute('data-lit', 'here');
  });
}

test('what is found lights up, whichever language it is written in', async ({ page }) => {
  const chart = await openChart(page, 'en', 'd3aa');
  const box = chart.getByRole('searchbox', { name: 'Find in chart' });
  await box.fill('wa');
  await expect(chart.locator('.said')).toHaveText('3 found. Enter goes from one to the next.');
  expect(await litIn(chart)).toEqual({ A: 'found', W: 'found', D: 'found' });
  await box.press('Enter');
  await box.press('Enter');
  await expect(toldBy(chart)).toHaveText(/^(?:Pour water|Wait 3 min): /);
  await box.press('Shift+Enter');
  await expect(toldBy(chart)).toHaveText(/^Boil water: /);
  await box.fill('投茶');
  expect(await litIn(chart)).toEqual({ C: 'found' });
  await box.fill('nothing of it');
  await expect(chart.locator('.said')).toHaveText('Nothing in this chart has these words.');
  await box.press('Escape');
  await expect(box).toHaveValue('');
  await expect(chart.locator('.said')).toHaveText('');
  expect(await litIn(chart)).toEqual({});
});

test('the labels change their language in place, and nothing moves', async ({ page }) => {
  const chart = await openChart(page, 'en', 'd3ab');
  const boxes = (): Promise<unknown> =>
    chart.evaluate((element) =>
      [...element.querySelectorAll('.node > :first-child, .edge, .group > rect')].map((part) =>
        JSON.stringify(part.getBoundingClientRect()),
      ),
    );
  const before = await boxes();
  await toolOf(chart, 'labels').click();
  await expect(toolOf(chart, 'labels')).toHaveAttribute('aria-pressed', 'true');
  await expect(nodeOf(chart, 'M').getByText('混合')).toBeVisible();
  await expect(nodeOf(chart, 'M').getByText('Mix')).toBeHidden();
  await expect(nodeOf(chart, 'M')).toHaveAccessibleName('混合');
  expect(await boxes()).toEqual(before);
  await nodeOf(chart, 'K').click();
  await expect(toldBy(chart)).toHaveText(
    '清澈吗？ decision, 2 ways: 是\u00a0→ 上架, 否\u00a0→ 倒掉; comes from: 壶.',
  );
  await toolOf(chart, 'labels').click();
  await expect(nodeOf(chart, 'M').getByText('Mix')).toBeVisible();
});
