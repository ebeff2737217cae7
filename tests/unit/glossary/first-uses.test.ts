import { expect, test } from 'playwright/test';
import { firstUses } from '#src/glossary/first-uses.ts';
import { makeTermMatcher } from '#src/glossary/match-terms.ts';
import { makeArticle, type Article } from '#src/model/article.ts';
import type { Lang } from '#src/model/lang.ts';
import { makeTestHalf, testFacts } from '#tests/support/make-half.ts';
import { makeTestTerm } from '#tests/support/make-term.ts';

const make = (slug: string, zh: string, en: string): Article =>
  makeArticle(slug, testFacts, { zh: makeTestHalf('zh', zh), en: makeTestHalf('en', en) });

const frame = (
  first: string,
  second: string,
  item: string,
  cell: string,
): string => `## ${first} {/* #aaaa */}

${second} {/* #bbbb */}

### x {/* #cccc */}

- ${item} {/* #dddd */}

Table: x {/* #eeee */}

| x | x |
| --- | --- |
| x | ${cell} {/* #ffff */} |

\`\`\`go {/* #gggg */}
// 勺 ladle
package main
\`\`\`
`;

const articles = [
  make('one', frame('水', '绿茶', '茶', '壶'), frame('Water', 'Green tea', 'Tea', 'A pot')),
  make('two', frame('茶', '茶', '水', '壶'), frame('One', 'Two', 'Water', 'Tea')),
];
const terms = [
  makeTestTerm('水', 'water'),
  makeTestTerm('茶', 'tea'),
  makeTestTerm('绿茶', 'green tea'),
  makeTestTerm('壶', 'pot'),
  makeTestTerm('勺', 'ladle'),
];

const placesOf = (id: string, lang: Lang): string[] =>
  (firstUses(articles, lang, makeTermMatcher(terms, lang)).get(id) ?? []).map(
    (use) => `${use.slug} ${use.section.number} ${use.id}`,
  );

const cases: [what: string, id: string, zh: string[], en: string[]][] = [
  [
    'a heading, by the id of its section',
    'water',
    ['one 1 aaaa', 'two 1.1 dddd'],
    ['one 1 aaaa', 'two 1.1 dddd'],
  ],
  ['a paragraph', 'green-tea', ['one 1 bbbb'], ['one 1 bbbb']],
  [
    'what no longer term covers',
    'tea',
    ['one 1.1 dddd', 'two 1 aaaa'],
    ['one 1.1 dddd', 'two 1.1 ffff'],
  ],
  ['a row of a table', 'pot', ['one 1.1 ffff', 'two 1.1 ffff'], ['one 1.1 ffff']],
  ['nothing in code', 'ladle', [], []],
];

for (const [what, id, zh, en] of cases) {
  test(`the first use of a term in each article is found in ${what}`, () => {
    expect([placesOf(id, 'zh'), placesOf(id, 'en')]).toEqual([zh, en]);
  });
}
