import type { Locator, Page } from 'playwright/test';
import type { Lang } from '#src/model/lang.ts';
import type { TableWords } from '#src/words/table-words.ts';

/** Opens the fixture's article at its table, and waits for the table's tools. */
export async function openTable(page: Page, lang: Lang): Promise<Locator> {
  await page.goto(`${lang}/sample/#t2aa`);
  const table = page.locator('#t2aa');
  await table.locator('[data-opens]').first().waitFor();
  return table;
}

/** The button in the header of a line. */
export const sortButton = (table: Locator, words: TableWords, name: string): Locator =>
  table.getByRole('button', { name: words.sortBy.replace('{}', name), exact: true });

/** Gives the headers of the rows that are shown, from the top. */
export const rowHeads = (table: Locator): Promise<string[]> =>
  table
    .getByRole('rowheader')
    .evaluateAll((heads) => heads.map((head) => head.textContent.replace(/\s+/g, ' ').trim()));
