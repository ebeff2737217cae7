import type { BrowserContext } from 'playwright/test';

/** What a reader on a slow machine suffers while a page loads. */
export interface Loading {
  /** The sum of the layout shifts' scores. */
  shift: number;
  /** Tasks over 50 ms, of any cause: parsing, layout, script. */
  longTasks: number;
  /** Scripts that ran for over 50 ms without a pause. */
  longScripts: number;
  /** The longest task in milliseconds. */
  longest: number;
}

interface Entry extends PerformanceEntry {
  value?: number;
  hadRecentInput?: boolean;
  scripts?: PerformanceEntry[];
}

const slowDown = 4;

/** Loads a page in a new tab on a processor that is slowed down four times, and observes until it rests. */
export async function observeLoading(context: BrowserContext, url: string): Promise<Loading> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  await page.addInitScript(() => {
    const entries: Entry[] = [];
    Object.assign(window, { loadingEntries: entries });
    const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
    for (const type of ['layout-shift', 'longtask', 'long-animation-frame']) {
      observer.observe({ type, buffered: true });
    }
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  const loading = await page.evaluate(() => {
    const entries = (window as unknown as { loadingEntries: Entry[] }).loadingEntries;
    const of = (type: string): Entry[] => entries.filter(({ entryType }) => entryType === type);
    const scripts = of('long-animation-frame').flatMap((frame) => frame.scripts ?? []);
    const tasks = of('longtask').map(({ duration }) => duration);
    return {
      shift: of('layout-shift').reduce((sum, { value = 0 }) => sum + value, 0),
      longTasks: tasks.length,
      longScripts: scripts.filter(({ duration }) => duration > 50).length,
      longest: Math.max(0, ...tasks),
    };
  });
  await page.close();
  return loading;
}
