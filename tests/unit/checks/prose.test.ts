import { expect, test } from 'playwright/test';
import { childrenOf } from '#src/markdown/nodes.ts';
import { parseMdx } from '#src/markdown/parse-mdx.ts';
import { codeMark, joinProse, proseOf } from '#src/markdown/prose.ts';

const read = (text: string, code: 'content' | 'mark' = 'content') => {
  const parsed = parseMdx(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return proseOf(parsed.tree.children, text, code);
};

const characters: [what: string, source: string, text: string][] = [
  ['plain text', '一壶茶', '一壶茶'],
  ['characters beyond the first plane', '𠮷野 tea', '𠮷野 tea'],
  ['markup', 'a **b** [c](#dddd)', 'a b c'],
  ['an escape', 'a\\*b', 'a*b'],
  ['an escaped backslash', 'a\\\\b', 'a\\b'],
  ['inline code', 'a `b` c', 'a b c'],
  ['a soft break in an item', '- a\n  b', 'a\nb'],
  ['a component', 'a <Lost>b</Lost> c', 'a b c'],
  ['an id', 'a {/* #bbbb */}', 'a '],
];

for (const [what, source, text] of characters) {
  test(`${what} keeps the place of every character`, () => {
    const prose = read(source);
    expect(prose.text).toBe(text);
    expect(prose.offsets.map((offset) => source[offset]).join('')).toBe(text);
  });
}

test('an entity is placed at its ampersand', () => {
  const source = 'a &amp; b &lt; c';
  const prose = read(source);
  expect(prose.text).toBe('a & b < c');
  expect(prose.offsets.map((offset) => source[offset]).join('')).toBe('a & b & c');
});

test('inline code whose content does not matter is one mark', () => {
  expect(read('用`go build`编译', 'mark').text).toBe(`用${codeMark}编译`);
});

test('passages that are joined keep their places', () => {
  const source = '| a | b |\n| - | - |\n';
  const parsed = parseMdx(source);
  if (!parsed.ok) throw new Error(parsed.message);
  const [row] = parsed.tree.children.flatMap(childrenOf);
  const cells = row ? childrenOf(row).map((cell) => proseOf(childrenOf(cell), source, 'mark')) : [];
  const joined = joinProse(cells);
  expect(joined.text).toBe('a\nb');
  expect(source[joined.offsets[2] ?? -1]).toBe('b');
});
