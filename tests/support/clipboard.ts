import type { Page } from 'playwright/test';

/** What stands on the clipboard. */
export interface Clip {
  text: string;
  html: string;
}

/** Reads the clipboard as other programs would. */
export const readClipboard = (page: Page): Promise<Clip> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    return { text: await read('text/plain'), html: await read('text/html') };
  });
