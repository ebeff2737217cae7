// The share page itself, as whoever has no script sees it: one of each kind stands for all.
import { HtmlValidate } from 'html-validate';
import { readFileSync } from 'node:fs';
import { langs } from '#src/model/lang.ts';
import { sharePath } from '#src/model/routes.ts';
import { accessibilityViolations } from '#tests/support/accessibility.ts';
import { pageFile } from '#tests/support/built-page.ts';
import { fixtureSite } from '#tests/support/built-site.ts';
import { overflowingElements } from '#tests/support/overflow.ts';
import { expect, fixtureTest as test } from '#tests/support/test.ts';
import config from '../../../.htmlvalidate.mjs';

const kinds = {
  section: 'h2ab',
  paragraph: 'p4ab',
  table: 't2aa',
  row: 'r2ac',
  code: 'c2aa',
  diagram: 'd3aa',
};
const validator = new HtmlValidate(config);

for (const [kind, id] of Object.entries(kinds)) {
  for (const lang of langs) {
    const path = sharePath('', id, lang);

    test(`the ${lang} share page of a ${kind} is valid HTML`, async () => {
      const html = readFileSync(pageFile(fixtureSite, path), 'utf8');
      const { results } = await validator.validateString(html);
      expect(
        results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
        ),
      ).toEqual([]);
    });

    test(`the ${lang} share page of a ${kind} is accessible in both themes and never scrolls sideways`, async ({
      page,
    }) => {
      // A script of the page would take the reader on before anything could be looked at.
      await page.route('**/_assets/*.js', (route) => route.abort());
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          expect(await overflowingElements(page), `at ${width} px`).toEqual([]);
          expect(await accessibilityViolations(page), `${colorScheme}, ${width} px`).toEqual([]);
        }
      }
    });
  }
}

test.use({ expectedErrors: [/net::ERR_FAILED/] });
