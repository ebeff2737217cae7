import { expect, test } from 'playwright/test';
import { copiedText, markdownLink, type CopyKind, type CopySource } from '#src/links/copied.ts';
import { passageLabel, type LabelFacts } from '#src/links/passage-label.ts';
import { quotedCode, quotedTable } from '#src/links/quoted-figure.ts';
import { links as en } from '#src/words/en/links.ts';
import { links as zh } from '#src/words/zh/links.ts';

const source: CopySource = {
  url: 'https://site.example/s/k3f9/en/',
  label: '2.1 ¶3',
  title: 'A & B',
  site: 'Tea',
  updated: '3 January 2026',
  today: '4 January 2026',
  quotations: [
    { lang: 'en', text: 'Warm the cup.\n\nThen pour.', html: '<p>Warm the cup.</p>' },
    { lang: 'zh-Hans', text: '先温杯。', html: '<p>先温杯。</p>' },
  ],
};

const link = '<a href="https://site.example/s/k3f9/en/">A &amp; B, 2.1 ¶3</a>';

const copies: [kind: CopyKind, text: string, html: string][] = [
  ['link', source.url, link],
  ['markdown', '[A & B, 2.1 ¶3](https://site.example/s/k3f9/en/)', link],
  [
    'both',
    '> Warm the cup.\n>\n> Then pour.\n>\n> 先温杯。\n\n— A & B, 2.1 ¶3\nhttps://site.example/s/k3f9/en/',
    `<blockquote cite="${source.url}"><div lang="en"><p>Warm the cup.</p></div><div lang="zh-Hans"><p>先温杯。</p></div></blockquote><p>— ${link}</p>`,
  ],
  [
    'citation',
    '“A & B”, 2.1 ¶3. Tea, edition of 3 January 2026. https://site.example/s/k3f9/en/ (retrieved 4 January 2026).',
    `<p>“A &amp; B”, 2.1 ¶3. Tea, edition of 3 January 2026. <a href="${source.url}">${source.url}</a> (retrieved 4 January 2026).</p>`,
  ],
];

for (const [kind, text, html] of copies) {
  test(`what is copied as "${kind}" is right as text and as HTML`, () => {
    expect(copiedText(kind, source, en)).toEqual({ text, html });
  });
}

test('a Markdown link survives brackets in its text and its address', () => {
  expect(markdownLink('a [b] `c`', 'https://x.example/(y) z')).toBe(
    '[a \\[b\\] \\`c\\`](https://x.example/%28y%29%20z)',
  );
});

const labels: [facts: LabelFacts, english: string, chinese: string][] = [
  [{ kind: 'section', number: '2.1', heading: 'Time' }, '2.1 Time', '2.1 Time'],
  [{ kind: 'paragraph', number: '2.1', nth: 3 }, '2.1 ¶3', '第2.1节第3段'],
  [{ kind: 'figure', caption: 'Table 1 Teas' }, 'Table 1 Teas', 'Table 1 Teas'],
  [
    { kind: 'row', caption: 'Table 1', name: 'Green' },
    'Table 1, row “Green”',
    'Table 1，“Green”一行',
  ],
  [{ kind: 'lines', caption: 'a.go', lines: [3, 7] }, 'a.go, lines 3–7', 'a.go第3至7行'],
  [{ kind: 'line', caption: 'a.go', lines: [3, 3] }, 'a.go, line 3', 'a.go第3行'],
];

for (const [facts, english, chinese] of labels) {
  test(`a ${facts.kind} is called "${english}" and "${chinese}"`, () => {
    expect(passageLabel(facts, en.labels)).toBe(english);
    expect(passageLabel(facts, zh.labels)).toBe(chinese);
  });
}

test('a table is quoted as Markdown and as HTML, with what would break either escaped', () => {
  expect(
    quotedTable('Teas', [
      ['Tea', 's'],
      ['a|b', '<1'],
    ]),
  ).toEqual({
    text: 'Teas\n\n| Tea | s |\n| --- | --- |\n| a\\|b | <1 |',
    html: '<table><caption>Teas</caption><thead><tr><th>Tea</th><th>s</th></tr></thead><tbody><tr><td>a|b</td><td>&lt;1</td></tr></tbody></table>',
  });
});

test('code with a fence in it is quoted in a longer fence', () => {
  expect(quotedCode('x\n```\ny').text).toBe('````\nx\n```\ny\n````');
});
