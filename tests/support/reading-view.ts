import { expect, type Page } from 'playwright/test';

/** The heights of things on the screen, in CSS pixels, by id. */
export const topOf = (page: Page, id: string): Promise<number> =>
  page.evaluate((id) => {
    const element = document.getElementById(id);
    const box = element?.localName === 'section' ? element.querySelector('h2, h3, h4') : element;
    return box?.getBoundingClientRect().top ?? NaN;
  }, id);

/** Waits until one language or both are shown. */
export const expectView = (page: Page, view: 'one' | 'both'): Promise<void> =>
  expect
    .poll(() => page.evaluate(() => document.documentElement.dataset['view'] ?? 'one'))
    .toBe(view);

/** Switches the view as a hand does, where the page stands: looking for the button must not scroll the page. */
export async function pressViewButton(page: Page): Promise<void> {
  const box = await page.locator('header reading-view button').boundingBox();
  if (!box) throw new Error('Expected a button for the view in the header, but found none.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
