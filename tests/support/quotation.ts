import type { Page } from 'playwright/test';

/** Tells whether the browser can search a page, and so follow a quotation: the one from npm has no data to compare texts by. */
export const canSearch = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const found = (window as unknown as { find: (text: string) => boolean }).find('a');
    getSelection()?.removeAllRanges();
    return found;
  });

/** Tells whether the first text that a link's quotation fits, in the page that is open and as the browser shows it, begins inside a passage. */
export function isQuotedIn(page: Page, url: string, id: string): Promise<boolean> {
  const escape = (text: string): string => RegExp.escape(text).replace(/\\x20| /g, '\\s+');
  const parts = (url.split(':~:text=')[1] ?? '').split(',');
  const [prefix] = parts.filter((part) => part.endsWith('-'));
  const [suffix] = parts.filter((part) => part.startsWith('-'));
  const [start = '', end] = parts.filter((part) => !/^-|-$/.test(part));
  const text = (part: string): string => escape(decodeURIComponent(part.replace(/^-|-$/g, '')));
  // Where the passage begins and ends is marked in the text by signs that no page has.
  const gap = '[\\s\\ue000\\ue001]*';
  const pattern = [
    prefix === undefined ? '' : text(prefix) + gap,
    `(?<start>${text(start)})`,
    end === undefined ? '' : `[^]*?${text(end)}`,
    suffix === undefined ? '' : gap + text(suffix),
  ].join('');
  return page.evaluate(
    ({ pattern, id }) => {
      const passage = document.getElementById(id) as Element;
      (passage.querySelector('td, th') ?? passage).prepend('\ue000');
      (passage.querySelector(':is(td, th):last-child') ?? passage).append('\ue001');
      const text = document.body.innerText;
      const start = new RegExp(pattern, 'di').exec(text)?.indices?.groups?.['start']?.[0] ?? -1;
      return text.indexOf('\ue000') < start && start < text.indexOf('\ue001');
    },
    { pattern, id },
  );
}
