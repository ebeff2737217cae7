import { expect, test } from 'playwright/test';
import { makeArticle } from '../../../src/model/article.ts';
import { countKinds } from '../../../src/model/counts.ts';
import { passageFromFragment, passageHomes } from '../../../src/model/passages.ts';
import { makeTestHalf, testFacts } from '../../support/make-half.ts';

const zh = `## 一 {/* #aaaa */}

段落。 {/* #bbbb */}

Table: 表 {/* #cccc */}

| 甲 | 乙 |
| --- | --- |
| 一 | 二 {/* #dddd */} |

### 二 {/* #eeee */}

- 项 {/* #ffff */}

\`\`\`mermaid {/* #gggg */}
flowchart TD
\`\`\`

\`\`\`go {/* #hhhh */}
package main
\`\`\`
`;
const en = zh
  .replace('一 {', 'One {')
  .replace('段落。', 'A paragraph.')
  .replace('Table: 表', 'Table: A table')
  .replace('二 {/* #eeee', 'Two {/* #eeee')
  .replace('项', 'An item');

const article = makeArticle('sample', testFacts, {
  zh: makeTestHalf('zh', zh),
  en: makeTestHalf('en', en),
});

test('sections hold their own blocks up to the next heading, joined by id', () => {
  expect(
    article.sections.map(({ id, number, depth, heading, blocks }) => ({
      id,
      number,
      depth,
      heading,
      blocks: blocks.map((block) => `${block.kind} ${block.id}`),
    })),
  ).toEqual([
    {
      id: 'aaaa',
      number: '1',
      depth: 2,
      heading: { zh: '一', en: 'One' },
      blocks: ['paragraph bbbb', 'table cccc', 'row dddd'],
    },
    {
      id: 'eeee',
      number: '1.1',
      depth: 3,
      heading: { zh: '二', en: 'Two' },
      blocks: ['item ffff', 'diagram gggg', 'code hhhh'],
    },
  ]);
});

test('a block has the text of both sides', () => {
  const [paragraph, table] = article.sections[0]?.blocks ?? [];
  expect([paragraph?.sides.zh.text, paragraph?.sides.en.text]).toEqual(['段落。', 'A paragraph.']);
  expect([table?.sides.zh.text, table?.sides.en.text]).toEqual(['表', 'A table']);
});

test('figures and tables are numbered apart, other kinds not at all', () => {
  const numbers = article.sections.flatMap(({ blocks }) =>
    blocks.map(({ kind, number }) => [kind, number]),
  );
  expect(Object.fromEntries(numbers)).toEqual({
    paragraph: undefined,
    table: 1,
    row: undefined,
    item: undefined,
    diagram: 1,
    code: undefined,
  });
});

test('the kinds are counted', () => {
  expect(countKinds(article)).toEqual({
    section: 2,
    paragraph: 1,
    item: 1,
    table: 1,
    row: 1,
    code: 1,
    diagram: 1,
  });
});

test('every id has its article as home, and parts of a passage belong to the passage', () => {
  const homes = passageHomes([article]);
  expect([...homes.keys()]).toEqual([
    'aaaa',
    'bbbb',
    'cccc',
    'dddd',
    'eeee',
    'ffff',
    'gggg',
    'hhhh',
  ]);
  expect(homes.get(passageFromFragment('#hhhh-L3'))).toBe('sample');
  expect(homes.get(passageFromFragment('#gggg-A'))).toBe('sample');
  expect(homes.get(passageFromFragment('#nope'))).toBeUndefined();
});
