import type { Locator, Page } from 'playwright/test';
import type { Lang } from '#src/model/lang.ts';
import { wordsFor } from '#src/words/words-for.ts';

/** Opens the editor; a fragment may hold a chart. */
export async function openEditor(page: Page, lang: Lang, fragment = ''): Promise<void> {
  await page.goto(`${lang}/diagrams/new/${fragment}`);
}

/** The editor's text field. */
export const sourceField = (page: Page, lang: Lang): Locator =>
  page.getByRole('textbox', { name: wordsFor(lang).editor.source });

/** The items of the list of problems. */
export const problems = (page: Page): Locator => page.locator('#chart-problems > li');

/** Writes a text in place of what stands in the field. */
export const write = (page: Page, lang: Lang, source: string): Promise<void> =>
  sourceField(page, lang).fill(source);

/** Pastes a text in place of what stands in the field, as one does with a long one. */
export async function paste(page: Page, lang: Lang, source: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), source);
  await sourceField(page, lang).press('ControlOrMeta+a');
  await sourceField(page, lang).press('ControlOrMeta+v');
}
