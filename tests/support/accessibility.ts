import axe from 'axe-core';
import type { Page } from 'playwright/test';

/** Lists what axe finds wrong with a page as it stands, or with part of it, one line for each element. */
export async function accessibilityViolations(page: Page, within = 'html'): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate(
    (within) =>
      (window as unknown as { axe: typeof axe }).axe.run(within, { resultTypes: ['violations'] }),
    within,
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) =>
      [`${id}: ${help}`, target.join(' '), failureSummary?.replace(/\s+/g, ' ')].join(' | '),
    ),
  );
}
