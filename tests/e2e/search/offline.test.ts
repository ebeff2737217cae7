import { wordsFor } from '#src/words/words-for.ts';
import { openSearch, resultsOf } from '#tests/support/search/open-search.ts';
import { saveData } from '#tests/support/search/save-data.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';

const { search, retry } = wordsFor('en');

test.use({ expectedErrors: [/Failed to load|ERR_|Failed to fetch|dynamically/] });

test('what was searched for once is found again without the network, also by a new worker', async ({
  page,
  context,
}) => {
  await saveData(page);
  await page.goto('en/sample/');
  const dialog = await openSearch(page, 'en');
  const box = dialog.getByRole('searchbox');
  await box.fill('porcelain');
  await expect(resultsOf(dialog).first()).toBeVisible();
  await context.setOffline(true);
  await box.fill('');
  await box.fill('porcelain');
  await expect(resultsOf(dialog).first()).toBeVisible();
  // What the browser does not have is said to be missing; then the worker begins anew.
  await context.route('**/pagefind/**', (route) => route.abort());
  await box.fill('altitude');
  await expect(dialog.getByRole('status')).toHaveText(search.failed);
  await context.unroute('**/pagefind/**');
  await box.fill('porcelain');
  await expect(resultsOf(dialog).first()).toBeVisible();
  await context.setOffline(false);
});

test('once all texts have been read, whatever is searched for is found without the network', async ({
  page,
  context,
}) => {
  await page.goto('en/sample/');
  const dialog = await openSearch(page, 'en');
  const box = dialog.getByRole('searchbox');
  // The tables come after the texts.
  const last = page.waitForResponse(/pagefind\/pinyin/);
  await box.fill('porcelain');
  await expect(resultsOf(dialog).first()).toBeVisible();
  await (await last).finished();
  await context.setOffline(true);
  await context.route('**/pagefind/**', (route) => route.abort());
  for (const query of ['altitude', '海拔', 'porcelian', 'haiba']) {
    await box.fill(query);
    await expect(page.locator('.after .page')).toHaveAttribute(
      'href',
      new RegExp(`=${encodeURIComponent(query)}$`),
    );
    await expect(resultsOf(dialog).first()).toBeVisible();
  }
  await context.setOffline(false);
});

test('all texts are not read where the reader saves data', async ({ page }) => {
  await saveData(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('en/sample/');
  const dialog = await openSearch(page, 'en');
  // Until the network rests there would be time enough.
  for (const query of ['porcelain', 'altitude']) {
    await dialog.getByRole('searchbox').fill(query);
    await expect(resultsOf(dialog).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
  }
  expect(asked.filter((url) => url.includes('pagefind/catalogue'))).toHaveLength(1);
  expect(asked.filter((url) => url.includes('pagefind/texts'))).toEqual([]);
});

test('an index that is broken is told, with a way to the contents, and no exception', async ({
  page,
  context,
}) => {
  await context.route('**/pagefind/**', (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<p>Not an index.</p>' }),
  );
  await page.goto('en/sample/');
  const dialog = await openSearch(page, 'en');
  await dialog.getByRole('searchbox').fill('porcelain');
  await expect(dialog.getByRole('status')).toHaveText(search.failed);
  await expect(dialog.getByRole('link', { name: search.contents })).toBeVisible();
  await context.unroute('**/pagefind/**');
  await dialog.getByRole('button', { name: retry }).click();
  await expect(resultsOf(dialog).first()).toBeVisible();
});

test('a part of the index that is missing is not taken for an empty one', async ({
  page,
  context,
}) => {
  await context.route('**/pagefind/index/**', (route) => route.fulfill({ status: 404 }));
  await page.goto('en/sample/');
  const dialog = await openSearch(page, 'en');
  await dialog.getByRole('searchbox').fill('porcelain');
  await expect(dialog.getByRole('status')).toHaveText(search.failed);
});
