import { expect, test } from 'playwright/test';
import { editionTree } from '../../../src/markdown/edition-tree.ts';
import { textOf } from '../../../src/markdown/nodes.ts';
import { parseMdx } from '../../../src/markdown/parse-mdx.ts';
import { isWhole, partWords } from '../../../src/markdown/part-words.ts';

const cases: [string, string][] = [
  ['a line may end between two words', '事实|标准的|路径'],
  ['technical words are put together again from their characters', '微服务|重构|与调谐'],
  ['what leans on the next word stays with it', '把数据|编译|后发布'],
  ['what ends a word stays with it', '运行时|给控制器'],
  ['the last character of a clause is never alone', '停滞|之下的|生长点'],
  ['a line ends behind a sign, and before one that opens', '云原生、|微服务：|“降熵”|的|成本'],
  ['a figure stays with what it counts', '运行|14个月'],
  ['Latin words in it are words', '只用|Go|服务'],
  ['words with spaces between them are parted there', 'Delta| |xDS|请求'],
];

for (const [behaviour, parted] of cases) {
  test(behaviour, () => {
    expect(partWords(parted.replaceAll('|', '')).join('|')).toBe(parted);
  });
}

test('a word stays whole where the narrowest screen has room for it', () => {
  expect(isWhole('微服务')).toBe(true);
  expect(isWhole('与AI')).toBe(true);
  expect(isWhole('与')).toBe(false);
  expect(isWhole('Kubernetes')).toBe(false);
  expect(isWhole('用OpenTelemetry')).toBe(false);
});

test('the words of headings are kept whole, those of paragraphs not', () => {
  const parsed = parseMdx('## 重新定义`Go`服务 {/* #k3f9 */}\n\n重新定义服务。 {/* #m2ab */}\n');
  if (!parsed.ok) throw new Error(parsed.message);
  const tree = editionTree(parsed.tree, () => new Map(), new Map());
  const [section] = tree.children;
  const [heading, paragraph] = section?.children ?? [];
  expect(heading?.children?.map(textOf)).toEqual(['重新', '定义', 'Go', '服务']);
  expect(heading?.children?.map(({ name, type }) => name ?? type)).toEqual([
    'span',
    'span',
    'inlineCode',
    'span',
  ]);
  expect(JSON.stringify(paragraph)).not.toContain('span');
});
