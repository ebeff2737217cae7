import { langs } from '#src/model/lang.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { isPassageInView } from '#tests/support/passage.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';

const sentences = {
  zh: '焖一会儿是唯一的办法，见时间一章。',
  en: 'To let it stand is the only way: see the chapter on time.',
};

for (const lang of langs) {
  const { heads: words } = wordsFor(lang);

  test(`a section in ${lang} shows on demand the sentence that links to it, and leads there`, async ({
    page,
  }) => {
    await page.goto(`${lang}/sample/`);
    const callers = page
      .locator('#h2aa')
      .getByRole('group')
      .filter({ hasText: words.linkedFrom(1) });
    // Folded, it does not keep who reads on.
    await expect(callers.getByText(sentences[lang])).toBeHidden();
    await callers.getByText(words.linkedFrom(1)).click();
    await expect(callers.getByText(sentences[lang])).toBeVisible();
    await callers.getByRole('link').click();
    await expect(page).toHaveURL(/#p1ae$/);
    await expect.poll(() => isPassageInView(page, 'p1ae')).toBe(true);
  });

  test(`what links to a section in ${lang} stands before its subsections`, async ({ page }) => {
    await page.goto(`${lang}/sample/`);
    const places = await page
      .locator('#h2aa > :is(.backlinks, section)')
      .evaluateAll((elements) => elements.map(({ localName }) => localName));
    expect(places).toEqual(['div', 'section']);
  });

  test(`a section in ${lang} to which nothing links says nothing`, async ({ page }) => {
    await page.goto(`${lang}/sample/`);
    await expect(page.getByText(words.linkedFrom(1))).toHaveCount(1);
  });
}
