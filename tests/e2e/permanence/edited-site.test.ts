// A site that was published, then edited in every way that moves passages, stamped and built again:
// every link that was ever copied from it is opened in a browser.
import { mkdtempSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { runAstro } from '#src/cli/run-astro.ts';
import { langs } from '#src/model/lang.ts';
import { articlePath } from '#src/model/routes.ts';
import { serveSite } from '#src/server/serve-site.ts';
import { stampFolder } from '#src/stamp/stamp-folder.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { buildAlone } from '#tests/support/build-alone.ts';
import { EditedContent, edits } from '#tests/support/edited-content.ts';
import type { Page } from 'playwright/test';
import { expect, test as base } from '#tests/support/test.ts';

/** Old links, each as `[article, id]` of the day on which it was copied. */
interface Edited {
  url: string;
  links: [slug: string, id: string][];
  /** By id, where it leads now. */
  leadsTo: Record<string, string>;
  homes: Map<string, string>;
}

const test = base.extend<object, { edited: Edited }>({
  edited: [
    async ({}, use) => {
      const content = new EditedContent();
      // Inside the project: for a folder outside of it Astro would build where another test builds too.
      const dir = mkdtempSync(resolve('.cache/edited-site-'));
      for (const { make } of edits) make(content);
      expect(stampFolder(content.dir).problems).toEqual([]);
      const env = { CONTENT_DIR: content.dir, OUT_DIR: dir, SITE_URL: 'http://127.0.0.1:4321/' };
      expect(await buildAlone(() => runAstro(['build'], env))).toBe(0);
      const site = await serveSite(dir, '/', { host: '127.0.0.1', port: 0 });
      await use({
        url: site.url.replace(/\/$/, ''),
        links: [...content.published].map(([id, slug]) => [slug, id]),
        leadsTo: Object.assign({}, ...edits.map(({ leadsTo }) => leadsTo)) as Edited['leadsTo'],
        homes: content.homes(),
      });
      await site.close();
      content.remove();
      rmSync(dir, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 600_000 },
  ],
  // What is served here has a port of its own.
  site: [
    async ({ edited }, use) => {
      await use({ url: edited.url, port: 0, close: () => Promise.resolve() });
    },
    { scope: 'worker' },
  ],
});

/** Gives the passage that the browser took the address to name, by whichever of its ids. */
const passageLandedOn = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const target = document.querySelector(':target');
    const passage = target?.matches('.former') === true ? target.closest('section, p') : target;
    return passage?.id;
  });

// One after the other in one process, so that the site is built once.
test.describe.configure({ mode: 'serial' });

for (const lang of langs) {
  test(`after every edit each old link in ${lang} shows its passage, or says what it said last`, async ({
    page,
    edited,
  }) => {
    test.setTimeout(600_000);
    const { heads: words } = wordsFor(lang);
    for (const [slug, id] of edited.links) {
      // A new page each time, as for someone who opens a link: another fragment alone loads nothing.
      await page.goto('about:blank');
      await page.goto(edited.url + articlePath('/', lang, slug, id));
      const to = edited.leadsTo[id] ?? id;
      if (to === 'removed') {
        const notice = page.getByRole('status').filter({ hasText: words.removed });
        await expect(notice, id).toContainText(words.removedText('2026-02-03'));
        continue;
      }
      await expect(page).toHaveURL(
        new RegExp(`/${lang}/${edited.homes.get(to)}/#(?:${id}|${to})$`),
      );
      await expect.poll(() => passageLandedOn(page), id).toBe(to);
    }
  });
}
