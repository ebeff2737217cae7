import type { Page } from 'playwright/test';

/** Tells whether a passage is seen below whatever stays at the top of the window. */
export const isPassageInView = (page: Page, id: string): Promise<boolean> =>
  page.evaluate((id) => {
    const passage = document.getElementById(id);
    if (!passage) return false;
    const { top } = passage.getBoundingClientRect();
    const header = document.querySelector('header');
    const stays = header !== null && /fixed|sticky/.test(getComputedStyle(header).position);
    const covered = stays ? header.getBoundingClientRect().bottom : 0;
    return top >= covered - 1 && top < innerHeight;
  }, id);

/** Scrolls, without a person's slowness, until a passage stands in the upper part of the window. */
export async function scrollToPassage(page: Page, id: string): Promise<void> {
  await page.evaluate((id) => {
    const top = document.getElementById(id)?.getBoundingClientRect().top ?? 0;
    scrollBy({ top: top - innerHeight * 0.15, behavior: 'instant' });
  }, id);
}
