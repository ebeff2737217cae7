import { expect, test } from 'playwright/test';
import { parseMdx } from '#src/markdown/parse-mdx.ts';
import { plainMarkdown } from '#src/markdown/plain-markdown.ts';

const forms = {
  sectionNumber: () => '1.2',
  figureCaption: () => 'Figure 3 Steps',
  tableLabel: () => 'Table 4',
  address: (fragment: string) => `https://site.example/${fragment}`,
  labels: { Note: 'Note', Elsewhere: 'Elsewhere' },
  lost: 'lost',
};

const plain = (text: string): string => {
  const parsed = parseMdx(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return plainMarkdown(text, parsed.tree, forms).trimEnd();
};

const texts: [what: string, mdx: string, markdown: string][] = [
  ['a heading gets its number', '## Heat {/* #h1aa */}', '## 1.2 Heat <a id="h1aa"></a>'],
  [
    'a paragraph keeps its marks',
    '**水**is `H2O`, *not* a \\{b\\} 𠮷. {/* #p1aa */}',
    '**水**is `H2O`, *not* a \\{b\\} 𠮷. <a id="p1aa"></a>',
  ],
  [
    'an item keeps its place',
    '- One {/* #i1aa */}\n  1. Two {/* #i2aa */}',
    '- One <a id="i1aa"></a>\n  1. Two <a id="i2aa"></a>',
  ],
  [
    'a link leads to the site',
    'See [the *pot*](#p4aa) and [more](https://other.example/). {/* #p1aa */}',
    'See [the *pot*](https://site.example/#p4aa) and [more](https://other.example/). <a id="p1aa"></a>',
  ],
  [
    'a table has its caption and rows',
    'Table: Teas {/* #t1aa */}\n\n| A |\n| - |\n| <Lost>gone</Lost> {/* #r1aa */} |',
    '**Table 4** Teas <a id="t1aa"></a>\n\n| A |\n| - |\n| [gone] <a id="r1aa"></a> |',
  ],
  [
    'a sample has its id before it',
    '```go title="a.go" {/* #c1aa */}\na\n```',
    '<a id="c1aa"></a>\n\n```go title="a.go"\na\n```',
  ],
  [
    'a diagram has its caption before it',
    '```mermaid {/* #d1aa */}\nflowchart TD\n```',
    '**Figure 3 Steps** <a id="d1aa"></a>\n\n```mermaid\nflowchart TD\n```',
  ],
  [
    'a sample in a list stays in it',
    '- One {/* #i1aa */}\n\n  ```go {/* #c1aa */}\n  a\n  ```',
    '- One <a id="i1aa"></a>\n\n  <a id="c1aa"></a>\n\n  ```go\n  a\n  ```',
  ],
  [
    'a note becomes a quotation',
    '<Note>\n\nOne. {/* #n1aa */}\n\n- Two {/* #n2aa */}\n\n</Note>\n\nThree. {/* #p1aa */}',
    '> **Note**\n>\n> One. <a id="n1aa"></a>\n> \n> - Two <a id="n2aa"></a>\n\nThree. <a id="p1aa"></a>',
  ],
  [
    'what other articles say becomes one too',
    '<Elsewhere>\n\nOne. {/* #n1aa */}\n\n</Elsewhere>',
    '> **Elsewhere**\n>\n> One. <a id="n1aa"></a>',
  ],
  ['what is lost is said', '<Lost>gone</Lost> {/* #l1aa */}', '[gone] <a id="l1aa"></a>'],
  ['also without words', 'It took <Lost />. {/* #p1aa */}', 'It took [lost]. <a id="p1aa"></a>'],
];

for (const [what, mdx, markdown] of texts) {
  test(`as plain Markdown ${what}`, () => {
    expect(plain(mdx)).toBe(markdown);
  });
}

test('front matter is left out', () => {
  expect(plain('---\ntitle: T\n---\n\nText. {/* #p1aa */}')).toBe('Text. <a id="p1aa"></a>');
});
