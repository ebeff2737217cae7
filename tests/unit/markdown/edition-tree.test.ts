import { expect, test } from 'playwright/test';
import { mdxToJs } from 'satteri';
import { parseMdx } from '../../../src/markdown/parse-mdx.ts';
import { satteriPluginOptions } from '../../support/satteri-options.ts';

/** Gives the compiled module of an MDX text, white space folded, to look for what is rendered. */
function compile(text: string): string {
  return mdxToJs(text, satteriPluginOptions).code.replace(/\s+/g, ' ');
}

test('a paragraph takes its id from the comment at its end, which vanishes', () => {
  const code = compile('Some text. {/* #k3f9 */}');
  expect(code).toContain('_jsx(_components.p, { id: "k3f9", children: "Some text." })');
});

test('an item takes the id at the end of its first paragraph, a further paragraph its own', () => {
  const code = compile('- One {/* #aa11 */}\n\n  Two {/* #bb22 */}\n');
  expect(code).toContain('_jsxs(_components.li, { id: "aa11"');
  expect(code).toContain('_jsx(_components.p, { id: "bb22", children: "Two" })');
});

test('sections nest by the depth of their headings', () => {
  const code = compile(
    '## A {/* #aaaa */}\n\n### B {/* #bbbb */}\n\ntext {/* #tttt */}\n\n## C {/* #cccc */}\n',
  );
  const order = ['id: "aaaa"', 'id: "bbbb"', 'id: "tttt"', 'id: "cccc"'];
  const places = order.map((part) => code.indexOf(part));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(code.match(/_jsxs?\(Section,/g)).toHaveLength(3);
});

test('a table takes its caption and ids along and never aligns by style', () => {
  const code = compile(
    'Table: What `x` costs {/* #tab1 */}\n\n| a | b |\n| --- | --: |\n| one | 1 {/* #row1 */} |\n',
  );
  expect(code).toContain('_jsxs(DataTable, { id: "tab1"');
  expect(code).toContain('slot: "caption"');
  expect(code).toContain('id: "row1"');
  expect(code).toContain('HeadCell, { table: "tab1", column: "1", align: "right"');
  expect(code).toContain('Cell, { row: "0", table: "tab1", column: "0"');
  expect(code).not.toContain('style:');
  expect(code).not.toContain('Table:');
});

test('a fence becomes a code block with its title, a Mermaid fence a diagram', () => {
  const code = compile(
    '```go title="main.go" {/* #cod1 */}\npackage main\n```\n\n```mermaid {/* #dia1 */}\nflowchart TD\n```\n',
  );
  expect(code).toContain(
    '_jsx(CodeBlock, { id: "cod1", code: "package main", lang: "go", title: "main.go" })',
  );
  expect(code).toContain('_jsx(Diagram, { id: "dia1" })');
});

test('text in a component on a line of its own becomes a paragraph with the id behind it', () => {
  const code = compile('<Lost>gone</Lost> {/* #lst1 */}\n');
  expect(code).toContain('id: "lst1"');
  expect(code).toContain('_jsx(Lost, { children: "gone" })');
});

test('a note keeps the ids of the passages in it', () => {
  const code = compile('<Note>\n\nInside. {/* #nn11 */}\n\n</Note>\n');
  expect(code).toContain('_jsx(Note');
  expect(code).toContain('id: "nn11"');
});

test('text that is no MDX is answered with its place', () => {
  expect(parseMdx('one\n\ntwo {three\n')).toEqual({
    ok: false,
    line: 3,
    column: 5,
    message: 'Unexpected end of file in expression, expected a corresponding closing brace for `{`',
  });
});
