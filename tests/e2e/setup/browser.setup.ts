import { chromium, expect, test } from 'playwright/test';
import { findLaunch } from '#tests/support/browser/launch-options.ts';

test('a browser is found and starts', async () => {
  // The first time the one from npm is unpacked.
  test.setTimeout(300_000);
  const { origin, options } = await findLaunch();
  const browser = await chromium.launch(options);
  const page = await browser.newPage();
  expect(await page.evaluate(() => 6 * 7)).toBe(42);
  const sandbox = options.chromiumSandbox === true ? 'in its sandbox' : 'without a sandbox';
  console.log(`Browser: ${origin}, ${browser.version()}, ${sandbox}`);
  await browser.close();
});
