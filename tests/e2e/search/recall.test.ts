// The search of the real site against the oracle: queries drawn from the site's own text, answered by
// the real planner on the real index, compared with what `includes()` finds in the sections.
import { resolve } from 'node:path';
import { expect, test } from 'playwright/test';
import { realSite } from '#tests/support/built-site.ts';
import { openBuiltIndex } from '#tests/support/search/built-index.ts';
import { drawQueries } from '#tests/support/search/queries.ts';
import { answerQuery, type Answered } from '#tests/support/search/recall.ts';
import { readSiteText } from '#tests/support/search/site-text.ts';

const seed = 20_261_121;
const ofEach = 24;

const share = (answered: Answered[], measure: (one: Answered) => number): number =>
  answered.reduce((sum, one) => sum + measure(one), 0) / answered.length;
const inFive = (answered: Answered[]): number => share(answered, (one) => one.inFive);
const firstRight = (answered: Answered[]): number =>
  share(answered, (one) => (one.isFirstRight ? 1 : 0));

for (const [by, isInMemory] of [
  ['the index', false],
  ['all texts in memory', true],
] as const) {
  test(`by ${by} right sections stand among the first five, and a best one first, in every kind of query`, async () => {
    test.setTimeout(300_000);
    const site = await readSiteText(resolve('content'));
    const index = await openBuiltIndex(realSite.dir, isInMemory);
    const answered: Answered[] = [];
    for (const query of drawQueries(site, seed, ofEach)) {
      answered.push(await answerQuery(index, site, query));
    }
    const kinds = [...Map.groupBy(answered, ({ query }) => query.kind)];
    const rows = kinds.map(([kind, each]) => row(kind, each));
    console.log([`By ${by}`, header, ...rows, row('all', answered)].join('\n'));
    expect(answered.length).toBeGreaterThanOrEqual(300);
    expect(inFive(answered)).toBeGreaterThanOrEqual(0.98);
    expect(firstRight(answered)).toBeGreaterThanOrEqual(0.97);
    const poor = kinds.filter(([, each]) => Math.min(inFive(each), firstRight(each)) < 0.95);
    expect(poor.map(([kind, each]) => row(kind, each))).toEqual([]);
  });
}

const header = `${'queries'.padEnd(32)}  number  in five  first`;

function row(kind: string, answered: Answered[]): string {
  const missed = answered
    .filter((one) => one.inFive < 1 || !one.isFirstRight)
    .map(({ query }) => query.typed);
  const figures = [inFive(answered), firstRight(answered)].map((each) => each.toFixed(3));
  const number = String(answered.length).padStart(6);
  return [kind.padEnd(32), number, figures.join('    '), missed.slice(0, 6).join(' · ')].join('  ');
}
