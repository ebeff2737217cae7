import type { Page } from 'playwright/test';

/** Lets a page's reader ask for little to be loaded: nothing is read ahead. */
export const saveData = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
