import { expect, type Locator, type Page } from 'playwright/test';
import type { Lang } from '#src/model/lang.ts';
import { wordsFor } from '#src/words/words-for.ts';

/** The search dialog of a page. */
export const searchDialog = (page: Page, lang: Lang): Locator =>
  page.getByRole('dialog', { name: wordsFor(lang).search.name });

/** Opens the search dialog by its button. */
export async function openSearch(page: Page, lang: Lang): Promise<Locator> {
  const button = page.getByRole('banner').getByRole('button', { name: wordsFor(lang).search.name });
  await button.click();
  const dialog = searchDialog(page, lang);
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  return dialog;
}

/** The results of a search panel, in the order in which they are shown. */
export const resultsOf = (panel: Locator): Locator => panel.getByRole('listitem').getByRole('link');
