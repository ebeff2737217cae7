import type { Page } from 'playwright/test';

/** What a browser had to do, by its own trace: counts are the same however slow the machine. */
export interface BrowserWork {
  /** How many elements were given their styles anew. */
  styled: number;
  /** Milliseconds for styles, and for layout. */
  style: number;
  layout: number;
}

interface TraceEvent {
  name: string;
  ts: number;
  dur?: number;
  args: { elementCount?: number };
}

/** Counts what the browser does between two marks (`performance.mark`) that an act leaves. */
export async function countWork(
  page: Page,
  [from, to]: [string, string],
  act: () => Promise<unknown>,
): Promise<BrowserWork> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'blink.user_timing'] },
  });
  await act();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const [start, end] = [from, to].map((name) => events.find((event) => event.name === name)?.ts);
  const within = (name: string): TraceEvent[] =>
    events.filter((event) => {
      return event.name === name && event.ts >= (start ?? Infinity) && event.ts <= (end ?? 0);
    });
  const time = (name: string): number =>
    within(name).reduce((sum, { dur = 0 }) => sum + dur / 1000, 0);
  return {
    styled: within('UpdateLayoutTree').reduce((sum, e) => sum + (e.args.elementCount ?? 0), 0),
    style: time('UpdateLayoutTree'),
    layout: time('Layout'),
  };
}
