import { expect, test } from 'playwright/test';
import { makeArticle } from '#src/model/article.ts';
import { sharedPassages, type SharedPassage } from '#src/share/shared-passages.ts';
import { makeTestHalf, testFacts } from '#tests/support/make-half.ts';

const zh = `
## 水温 {/* #h1aa */}

绿茶用80 °C的水。 {/* #p1aa */}

## 步骤 {/* #h2aa */}

### 准备 {/* #h2ab */}

要备好： {/* #p2aa */}

- 一把壶 {/* #i2aa */}
- 两只杯子。 {/* #i2ab */}

Table: 时间 {/* #t2aa */}

| 茶 | 时间（s） |
| --- | --- |
| 绿茶 | 20 {/* #r2aa */} |
| 红茶 | 30 {/* #r2ab */} |

\`\`\`go title="steep.go" {/* #c2aa */}
package tea

import (
	"time"
)

// Steep waits.
func Steep() {}
\`\`\`

先煮水： {/* #p2ab */}

\`\`\`go {/* #c2ab */}
boil()
\`\`\`

### 收尾 {/* #h2ac */}

\`\`\`mermaid {/* #d2aa */}
flowchart TD
\`\`\`
`;

const en = zh
  .replace('水温', 'Water')
  .replace('绿茶用80 °C的水。', 'Green tea wants water of 80 °C.')
  .replace('步骤', 'Steps')
  .replace('准备', 'Before you start')
  .replace('要备好：', 'Have ready:')
  .replace('收尾', 'At last')
  .replace('先煮水：', 'First boil:')
  .replace('一把壶', 'one pot')
  .replace('两只杯子。', 'two cups.')
  .replace('时间 {', 'Times {')
  .replace('| 茶 | 时间（s） |', '| Tea | Time (s) |')
  .replace('绿茶 |', 'Green |')
  .replace('红茶 |', 'Black |');

const article = makeArticle('sample', testFacts, {
  zh: makeTestHalf('zh', zh),
  en: makeTestHalf('en', en),
});
const all = sharedPassages(article, (id, lang) => ({
  title: lang === 'zh' ? '流程' : 'The course',
  description: lang === 'zh' ? '先烧水。' : `First boil water (${id}).`,
}));
const find = (id: string): SharedPassage | undefined => all.find((passage) => passage.id === id);

test('every section and every passage can be shared, in reading order', () => {
  expect(all.map(({ id }) => id).join(' ')).toBe(
    'h1aa p1aa h2aa h2ab p2aa i2aa i2ab t2aa r2aa r2ab c2aa p2ab c2ab h2ac d2aa',
  );
});

const cases: [what: string, id: string, zh: [string, string], en: [string, string]][] = [
  [
    'a section is told by its heading and what it begins with',
    'h1aa',
    ['水温', '绿茶用80 °C的水。'],
    ['Water', 'Green tea wants water of 80 °C.'],
  ],
  [
    'a chapter without text of its own begins with its first section’s',
    'h2aa',
    ['步骤', '要备好：一把壶；两只杯子。'],
    ['Steps', 'Have ready: one pot; two cups.'],
  ],
  [
    'a section of figures alone is told by what the first of them shows',
    'h2ac',
    ['收尾', '先烧水。'],
    ['At last', 'First boil water (d2aa).'],
  ],
  [
    'a paragraph that announces a list takes it along',
    'p2aa',
    ['准备', '要备好：一把壶；两只杯子。'],
    ['Before you start', 'Have ready: one pot; two cups.'],
  ],
  ['an item is told by itself', 'i2aa', ['准备', '一把壶'], ['Before you start', 'one pot']],
  [
    'a table is told by its caption, its columns and its rows',
    't2aa',
    ['表1：时间', '茶，时间（s）；绿茶，20；红茶，30'],
    ['Table 1: Times', 'Tea, Time (s); Green, 20; Black, 30'],
  ],
  [
    'a row is told cell by cell under its table’s caption',
    'r2ab',
    ['表1：时间', '红茶；时间（s）：30'],
    ['Table 1: Times', 'Black; Time (s): 30'],
  ],
  [
    'a code sample is told by its file and what that is for, and its text after what it imports',
    'c2aa',
    ['steep.go · 准备', '// Steep waits. func Steep() {}'],
    ['steep.go · Before you start', '// Steep waits. func Steep() {}'],
  ],
  [
    'a code sample without a name is told by its section and by what announces it',
    'c2ab',
    ['准备', '先煮水…'],
    ['Before you start', 'First boil…'],
  ],
  [
    'what announces a figure ends openly',
    'p2ab',
    ['准备', '先煮水…'],
    ['Before you start', 'First boil…'],
  ],
  [
    'a diagram is told by its caption and what it shows',
    'd2aa',
    ['图1：流程', '先烧水。'],
    ['Figure 1: The course', 'First boil water (d2aa).'],
  ],
];

for (const [what, id, zhTexts, enTexts] of cases) {
  test(what, () => {
    const { sides } = find(id) ?? { sides: undefined };
    expect([sides?.zh.title, sides?.zh.description]).toEqual(zhTexts);
    expect([sides?.en.title, sides?.en.description]).toEqual(enTexts);
  });
}

test('the title of the page carries the point', () => {
  expect(find('h1aa')?.sides.zh.point).toBe('水温 · Title');
  expect(find('p1aa')?.sides.en.point).toBe('Green tea wants water of 80 °C.');
  expect(find('p2aa')?.sides.zh.point).toBe('要备好：一把壶；两只杯子。');
  expect(find('d2aa')?.sides.en.point).toBe('Figure 1: The course');
  expect(find('c2aa')?.sides.en.point).toBe('steep.go · Before you start');
  expect(find('c2ab')?.sides.en.point).toBe('Before you start');
  expect(find('p2ab')?.sides.en.point).toBe('First boil…');
});

test('a row names the table of which it is part, nothing else does', () => {
  expect(all.flatMap(({ id, table }) => (table === undefined ? [] : [[id, table]]))).toEqual([
    ['r2aa', 't2aa'],
    ['r2ab', 't2aa'],
  ]);
});
