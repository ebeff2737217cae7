import type { Locator, Page } from 'playwright/test';
import type { Lang } from '#src/model/lang.ts';
import { wordsFor } from '#src/words/words-for.ts';

/** The editor's text field. */
export const sourceField = (page: Page, lang: Lang): Locator =>
  page.getByRole('textbox', { name: wordsFor(lang).editor.source });

/** Writes a text in place of what stands in the field. */
export const write = (page: Page, lang: Lang, source: string): Promise<void> =>
  sourceField(page, lang).fill(source);
