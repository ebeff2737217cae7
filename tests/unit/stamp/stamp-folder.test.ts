import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test as base } from 'playwright/test';
import { reportProblems } from '#src/checks/report.ts';
import { parseIdsLock } from '#src/model/ids-lock.ts';
import { stampFolder } from '#src/stamp/stamp-folder.ts';

/** A content folder of its own for a test, made from the fixture in which all is well. */
class Folder {
  readonly dir = mkdtempSync(join(tmpdir(), 'stamp-'));

  constructor() {
    cpSync(resolve('tests/fixtures/checks/good'), this.dir, { recursive: true });
    rmSync(join(this.dir, 'moved.json'));
    this.write('ids.lock', '# Ids\n');
    this.writePair('## 章\n', '## Chapter\n');
  }

  read = (path: string): string => readFileSync(join(this.dir, path), 'utf8');
  write = (path: string, text: string): void => writeFileSync(join(this.dir, path), text);

  /** Writes both halves, keeping the front matter. */
  writePair(zh: string, en: string, article = 'tea'): void {
    cpSync(
      resolve('tests/fixtures/checks/good/articles/tea'),
      join(this.dir, 'articles', article),
      {
        recursive: true,
      },
    );
    for (const [lang, text] of Object.entries({ zh, en })) {
      const path = `articles/${article}/${lang}.mdx`;
      this.write(path, frontMatterOf(this.read(path)) + text);
    }
  }

  /** What stands under the front matter; ids are numbered in the order in which zh has them. */
  bodies(article = 'tea'): [zh: string, en: string] {
    const numbers = new Map<string, number>();
    const number = (id: string): number => {
      if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
      return numbers.get(id) ?? 0;
    };
    const [zh = '', en = ''] = ['zh', 'en'].map((lang) => {
      const text = this.read(`articles/${article}/${lang}.mdx`);
      return text
        .slice(frontMatterOf(text).length)
        .replace(/\{\/\* #([a-z][a-z0-9]{3}) \*\/\}/g, (_, id: string) => `{#${number(id)}}`);
    });
    return [zh, en];
  }

  stamp = (): ReturnType<typeof stampFolder> => stampFolder(this.dir);
  lock = (): string[] => [...parseIdsLock(this.read('ids.lock')).lines.keys()];
}

const frontMatterOf = (text: string): string => text.slice(0, text.indexOf('---\n', 4) + 4);

const test = base.extend<{ folder: Folder }>({
  folder: async ({}, use) => {
    const folder = new Folder();
    await use(folder);
    rmSync(folder.dir, { recursive: true, force: true });
  },
});

const forms: [what: string, zh: string, en: string, stampedZh: string, stampedEn: string][] = [
  [
    'headings',
    '## 章\n### 节 ##\n',
    '## C\n### S ##\n',
    '## 章 {#1}\n### 节 {#2} ##\n',
    '## C {#1}\n### S {#2} ##\n',
  ],
  [
    'paragraphs',
    '## 章\n\n𠮷。  \n\n**乙**\n',
    '## C\n\nA.\n\nB\nmore.\n',
    '## 章 {#1}\n\n𠮷。 {#2}  \n\n**乙** {#3}\n',
    '## C {#1}\n\nA. {#2}\n\nB\nmore. {#3}\n',
  ],
  [
    'nested lists',
    '## 章\n\n- 甲\n\n  又\n\n  1. 乙\n  2. `丙`\n- 丁\n',
    '## C\n\n- A\n\n  more\n\n  1. B\n  2. `C`\n- D\n',
    '## 章 {#1}\n\n- 甲 {#2}\n\n  又 {#3}\n\n  1. 乙 {#4}\n  2. `丙` {#5}\n- 丁 {#6}\n',
    '## C {#1}\n\n- A {#2}\n\n  more {#3}\n\n  1. B {#4}\n  2. `C` {#5}\n- D {#6}\n',
  ],
  [
    'fences with and without a title',
    '## 章\n\n```go title="a.go"\na\n```\n\n~~~text\n茶\n~~~\n',
    '## C\n\n```go title="a.go"\na\n```\n\n~~~text\ntea\n~~~\n',
    '## 章 {#1}\n\n```go title="a.go" {#2}\na\n```\n\n~~~text {#3}\n茶\n~~~\n',
    '## C {#1}\n\n```go title="a.go" {#2}\na\n```\n\n~~~text {#3}\ntea\n~~~\n',
  ],
  [
    'diagrams and fences in lists',
    '## 章\n\n```mermaid\nflowchart TD\n  A\n```\n\n- 甲\n\n  ```go\n  a\n  ```\n',
    '## C\n\n```mermaid\nflowchart TD\n  A\n```\n\n- A\n\n  ```go\n  a\n  ```\n',
    '## 章 {#1}\n\n```mermaid {#2}\nflowchart TD\n  A\n```\n\n- 甲 {#3}\n\n  ```go {#4}\n  a\n  ```\n',
    '## C {#1}\n\n```mermaid {#2}\nflowchart TD\n  A\n```\n\n- A {#3}\n\n  ```go {#4}\n  a\n  ```\n',
  ],
  [
    'tables with escaped pipes, empty cells and no closing pipe',
    '## 章\n\nTable: 表\n\n| 甲 | 乙 |\n| - | - |\n| 一 | a\\|b |\n| 二 |  |\n| 三 | c\\|\n',
    '## C\n\nTable: T\n\n| A | B |\n| - | - |\n| a | `a\\|b` |\n| b |  |\n| c | d\n',
    '## 章 {#1}\n\nTable: 表 {#2}\n\n| 甲 | 乙 |\n| - | - |\n| 一 | a\\|b {#3} |\n| 二 | {#4} |\n| 三 | c\\| {#5}\n',
    '## C {#1}\n\nTable: T {#2}\n\n| A | B |\n| - | - |\n| a | `a\\|b` {#3} |\n| b | {#4} |\n| c | d {#5}\n',
  ],
  [
    'components on a line of their own, in items and around passages',
    '## 章\n\n<Lost>缺</Lost>\n\n- <Lost>缺</Lost>\n\n<Note>\n\n注。\n\n- 项\n\n</Note>\n\n水<Lost>缺</Lost>。\n',
    '## C\n\n<Lost>x</Lost>\n\n- <Lost>x</Lost>\n\n<Note>\n\nNote.\n\n- Item\n\n</Note>\n\nA <Lost>x</Lost>.\n',
    '## 章 {#1}\n\n<Lost>缺</Lost> {#2}\n\n- <Lost>缺</Lost> {#3}\n\n<Note>\n\n注。 {#4}\n\n- 项 {#5}\n\n</Note>\n\n水<Lost>缺</Lost>。 {#6}\n',
    '## C {#1}\n\n<Lost>x</Lost> {#2}\n\n- <Lost>x</Lost> {#3}\n\n<Note>\n\nNote. {#4}\n\n- Item {#5}\n\n</Note>\n\nA <Lost>x</Lost>. {#6}\n',
  ],
];

for (const [what, zh, en, stampedZh, stampedEn] of forms) {
  test(`${what} get the same ids in both languages, and nothing else changes`, ({ folder }) => {
    folder.writePair(zh, en);
    expect(folder.stamp().problems).toEqual([]);
    expect(folder.bodies()).toEqual([stampedZh, stampedEn]);
  });
}

test('what is stamped is left as it is by a second run', ({ folder }) => {
  folder.writePair('## 章\n\n甲。\n', '## C\n\nA.\n');
  folder.stamp();
  const before = ['articles/tea/zh.mdx', 'articles/tea/en.mdx', 'ids.lock'].map(folder.read);
  expect(folder.stamp()).toEqual({ problems: [], files: [], added: [] });
  expect(['articles/tea/zh.mdx', 'articles/tea/en.mdx', 'ids.lock'].map(folder.read)).toEqual(
    before,
  );
});

test('a stamp tells the files, how many ids each got, and the ids', ({ folder }) => {
  folder.writePair('## 章\n\n甲。\n', '## C\n\nA.\n');
  const { files, added } = folder.stamp();
  expect(files.map(({ path, count }) => [path.split('/').at(-1), count])).toEqual([
    ['zh.mdx', 2],
    ['en.mdx', 2],
  ]);
  expect(added).toHaveLength(2);
  expect(folder.lock()).toEqual(added.toSorted());
});

test('a passage put between others gets an id, and the others keep theirs', ({ folder }) => {
  folder.writePair(
    '## 章 {/* #bbbb */}\n\n甲。 {/* #cccc */}\n\n新。\n\n乙。 {/* #dddd */}\n',
    '## C {/* #bbbb */}\n\nA. {/* #cccc */}\n\nNew.\n\nB. {/* #dddd */}\n',
  );
  const { added, files } = folder.stamp();
  expect(files.map(({ count }) => count)).toEqual([1, 1]);
  const id = added.find((added) => !['bbbb', 'cccc', 'dddd'].includes(added)) ?? '';
  expect(folder.read('articles/tea/en.mdx')).toContain(
    `A. {/* #cccc */}\n\nNew. {/* #${id} */}\n\nB. {/* #dddd */}\n`,
  );
  expect(folder.read('articles/tea/zh.mdx')).toContain(`新。 {/* #${id} */}\n`);
});

test('an id that stands in one language is given to the passage opposite', ({ folder }) => {
  folder.writePair('## 章 {/* #bbbb */}\n\n甲。\n', '## C\n\nA. {/* #cccc */}\n');
  const { problems, files } = folder.stamp();
  expect(problems).toEqual([]);
  expect(files.map(({ count }) => count)).toEqual([1, 1]);
  expect(folder.read('articles/tea/zh.mdx')).toContain('甲。 {/* #cccc */}\n');
  expect(folder.read('articles/tea/en.mdx')).toContain('## C {/* #bbbb */}\n');
});

const mismatches: [what: string, zh: string, en: string, report: string][] = [
  [
    'a passage too many',
    '## 章\n\n甲。\n\n乙。\n',
    '## C\n\nA.\n',
    'articles/tea/zh.mdx:16:1  stamp\n  Expected the paragraph to have its like opposite it in the other language, but found none (en.mdx).',
  ],
  [
    'a passage of another kind',
    '## 章\n\n甲。\n\n- 乙\n',
    '## C\n\nA.\n\nB.\n',
    'articles/tea/en.mdx:16:1  stamp\n  Expected the paragraph to have its like opposite it in the other language, but found a list item (zh.mdx:16).',
  ],
  [
    'a heading of another depth',
    '## 章\n\n### 节\n',
    '## C\n\n## S\n',
    'articles/tea/en.mdx:14:1  stamp\n  Expected the section with "##" to have its like opposite it in the other language, but found a section with "###" (zh.mdx:14).',
  ],
  [
    'a passage too few between two that are stamped',
    '## 章 {/* #bbbb */}\n\n甲。\n\n## 二 {/* #cccc */}\n',
    '## C {/* #bbbb */}\n\n## D {/* #cccc */}\n',
    'articles/tea/zh.mdx:14:1  stamp\n  Expected the paragraph to have its like opposite it in the other language, but found none (en.mdx).',
  ],
  [
    'two ids opposite each other',
    '## 章 {/* #bbbb */}\n',
    '## C {/* #cccc */}\n',
    'articles/tea/en.mdx:12:1  stamp\n  Expected "#bbbb", as opposite it in zh.mdx:12, but found "#cccc".',
  ],
  [
    'a table without a caption, which has no place for an id',
    '## 章\n\n| 甲 |\n| - |\n',
    '## C\n\nTable: T\n\n| A |\n| - |\n',
    'articles/tea/zh.mdx:14:1  table-caption\n  Expected a table to have a paragraph "Table: …" directly before it, but found none.',
  ],
];

for (const [what, zh, en, report] of mismatches) {
  test(`${what} is told with its place, and nothing is stamped anywhere`, ({ folder }) => {
    folder.writePair('## 章\n', '## C\n', 'other');
    folder.writePair(zh, en);
    const before = readdirSync(folder.dir, { recursive: true }).toSorted();
    const texts = ['articles/tea/zh.mdx', 'articles/other/zh.mdx', 'ids.lock'].map(folder.read);
    const { problems, files, added } = folder.stamp();
    expect(shortReport(problems)).toBe(`${report}\nFound 1 problem in 1 file.`);
    expect({ files, added }).toEqual({ files: [], added: [] });
    expect(['articles/tea/zh.mdx', 'articles/other/zh.mdx', 'ids.lock'].map(folder.read)).toEqual(
      texts,
    );
    expect(readdirSync(folder.dir, { recursive: true }).toSorted()).toEqual(before);
  });
}

/** The report with paths from the content folder. */
const shortReport = (problems: Parameters<typeof reportProblems>[0]): string =>
  reportProblems(problems).replace(/\S*stamp-\w+\//g, '');

test('an id that two branches gave to two passages is told with both places', ({ folder }) => {
  folder.writePair('## 章 {/* #bbbb */}\n', '## C {/* #bbbb */}\n', 'other');
  folder.writePair('## 章 {/* #bbbb */}\n', '## C {/* #bbbb */}\n');
  const { problems } = folder.stamp();
  const mend = 'Take the id out of the newer passage, in both languages, and run: npm run stamp';
  expect(shortReport(problems)).toBe(
    [
      'articles/tea/en.mdx:12:1  id-duplicate',
      `  Expected the id "#bbbb" to name one passage, but found it at articles/other/en.mdx:12 too. ${mend}`,
      'articles/tea/zh.mdx:12:1  id-duplicate',
      `  Expected the id "#bbbb" to name one passage, but found it at articles/other/zh.mdx:12 too. ${mend}`,
      'Found 2 problems in 2 files.',
    ].join('\n'),
  );
});

test('line endings of Windows are kept in the halves and in the lock file', ({ folder }) => {
  const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
  folder.writePair('## 章\n\n甲。\n\n```go\na\n```\n', '## C\n\nA.\n\n```go\na\n```\n');
  for (const path of ['articles/tea/zh.mdx', 'articles/tea/en.mdx', 'ids.lock']) {
    folder.write(path, crlf(folder.read(path)));
  }
  expect(folder.stamp().problems).toEqual([]);
  for (const path of ['articles/tea/zh.mdx', 'articles/tea/en.mdx', 'ids.lock']) {
    expect(folder.read(path)).not.toMatch(/(?<!\r)\n/);
  }
  expect(folder.read('articles/tea/zh.mdx')).toMatch(/甲。 \{\/\* #\w{4} \*\/\}\r\n/);
  expect(folder.read('articles/tea/zh.mdx')).toMatch(/```go \{\/\* #\w{4} \*\/\}\r\na\r\n```\r\n/);
});

test('a byte order mark stays and moves nothing', ({ folder }) => {
  folder.writePair('## 章\n', '## C\n');
  folder.write('articles/tea/zh.mdx', `\uFEFF${folder.read('articles/tea/zh.mdx')}`);
  expect(folder.stamp().problems).toEqual([]);
  expect(folder.read('articles/tea/zh.mdx')).toMatch(
    /^\uFEFF---\n[\s\S]*## 章 \{\/\* #\w{4} \*\/\}\n$/,
  );
});

test('the closing pipe of a padded row stays where it is, if there is room', ({ folder }) => {
  const row = (last: string): string => `| a | ${last} |\n`;
  const table = row('B'.padEnd(24)) + `| - | ${'-'.repeat(24)} |\n` + row('b'.padEnd(24));
  folder.writePair(`## 章\n\nTable: 表\n\n${table}`, `## C\n\nTable: T\n\n${table}`);
  folder.stamp();
  const lines = folder
    .read('articles/tea/zh.mdx')
    .split('\n')
    .filter((line) => line.startsWith('|'));
  expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  expect(lines[2]).toMatch(/^\| a \| b \{\/\* #\w{4} \*\/\} +\|$/);
});

test('ids of the content that the lock file lacks are added, and none is ever taken out', ({
  folder,
}) => {
  folder.write('ids.lock', 'zzzz\n');
  folder.writePair('## 章 {/* #bbbb */}\n', '## C {/* #bbbb */}\n');
  expect(folder.stamp()).toEqual({ problems: [], files: [], added: ['bbbb'] });
  expect(folder.lock()).toEqual(['bbbb', 'zzzz']);
});

test('a lock file that is not there yet is made', ({ folder }) => {
  rmSync(join(folder.dir, 'ids.lock'));
  expect(folder.stamp().added).toHaveLength(1);
  expect(folder.lock()).toHaveLength(1);
});
