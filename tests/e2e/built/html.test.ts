import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'playwright/test';
import { styleLinksOf } from '#src/head/join-styles.ts';
import { pageFile } from '#tests/support/built-page.ts';
import { pagesOf, realSite } from '#tests/support/built-site.ts';
import config from '../../../.htmlvalidate.mjs';

const validator = new HtmlValidate(config);

for (const path of pagesOf(realSite)) {
  test(`/${path} is valid HTML`, async () => {
    const html = readFileSync(pageFile(realSite, path), 'utf8');
    const { results } = await validator.validateString(html);
    const messages = results.flatMap((result) =>
      result.messages.map(({ line, column, ruleId, message }) =>
        [`${line}:${column}`, ruleId, message].join(' '),
      ),
    );
    expect(messages).toEqual([]);
  });

  test(`/${path} has no style attribute, no style element and no inline handler`, () => {
    const html = readFileSync(pageFile(realSite, path), 'utf8');
    expect(html.match(/<[^>]+\s(?:style|on[a-z]+)=[^>]*>|<style[\s>]/g) ?? []).toEqual([]);
  });
  test(`/${path} has all of its styles in one file`, () => {
    const html = readFileSync(pageFile(realSite, path), 'utf8');
    expect(styleLinksOf(html)).toHaveLength(1);
  });
}
