import { articlePages } from '#tests/support/built-site.ts';
import { openSearch, resultsOf } from '#tests/support/search/open-search.ts';
import { expect, test } from '#tests/support/test.ts';

const slowDown = 4;
const queries = ['内存', '内存泄漏', 'goroutine', 'sync.Map', 'memory leak', '1.21', '交叉编译'];

test('after the first answer the next ones fetch nothing', async ({ page, site }) => {
  const path = articlePages().find((each) => each.startsWith('zh/')) ?? '';
  await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' });
  const dialog = await openSearch(page, 'zh');
  const box = dialog.getByRole('searchbox');
  // The tables come last: then all is in memory.
  const last = page.waitForResponse(/pagefind\/pinyin/);
  await box.fill('Go');
  await expect(resultsOf(dialog).first()).toBeVisible();
  await (await last).finished();
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  const times: Record<string, number> = {};
  for (const query of queries) times[query] = await box.evaluate(timeAnswer, query);
  console.log(
    `From the input to the answer in the page, at a fourth of the processor, in ms:`,
    times,
  );
  expect(fetched).toEqual([]);
});

/** Types a query and gives the milliseconds until its answer stands in the page. */
function timeAnswer(input: Element, query: string): Promise<number> {
  const status = input.closest('search')?.querySelector('[role=status]');
  const start = performance.now();
  const answered = new Promise<number>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!/\d/.test(status?.textContent ?? '')) return;
      observer.disconnect();
      resolve(Math.round(performance.now() - start));
    });
    if (status) observer.observe(status, { childList: true });
  });
  (input as HTMLInputElement).value = query;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return answered;
}
