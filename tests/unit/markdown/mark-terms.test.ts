import { expect, test } from 'playwright/test';
import { makeTermMatcher } from '../../../src/glossary/match-terms.ts';
import { markTerms } from '../../../src/markdown/mark-terms.ts';
import { childrenOf, textOf, walk } from '../../../src/markdown/nodes.ts';
import { parseMdx } from '../../../src/markdown/parse-mdx.ts';
import { replaceTables } from '../../../src/markdown/table-components.ts';
import type { Lang } from '../../../src/model/lang.ts';
import type { Term } from '../../../src/schema/glossary.ts';

const term = (id: string, zh: string, en: string, keep = false): Term => ({
  id,
  zh,
  en,
  keep,
  also: { zh: [], en: [] },
  sense: { zh: '一句话。', en: 'A sentence.' },
});

const terms = [
  term('leaf', '茶叶', 'leaf'),
  term('tea', '茶', 'tea'),
  term('green-tea', '绿茶', 'green tea'),
  term('pot', 'Pot', 'Pot', true),
  { ...term('jug', '公道杯', 'jug'), also: { zh: [], en: ['vessel'] } },
  { ...term('bowl', '盖碗', 'bowl'), also: { zh: [], en: ['vessel'] } },
];

/** Gives the text with `[words](id)` for each mark, blocks parted by spaces. */
function marked(lang: Lang, text: string): string {
  const parsed = parseMdx(text);
  if (!parsed.ok) throw new Error(parsed.message);
  const tree = {
    type: 'root',
    children: markTerms(replaceTables(parsed.tree.children), makeTermMatcher(terms, lang)),
  };
  const marks: string[] = [];
  walk(tree, (node) => {
    const id = node.attributes?.find(({ name }) => name === 'id')?.value;
    if (node.name === 'Term' && typeof id === 'string') marks.push(`${textOf(node)}=${id}`);
  });
  expect(childrenOf(tree).map(textOf).join(' ')).toBe(
    replaceTables(parsed.tree.children).map(textOf).join(' '),
  );
  return marks.join(' ');
}

const cases: [behaviour: string, lang: Lang, text: string, marks: string][] = [
  ['the first use in a section is marked', 'en', 'Tea, then tea.\n\nMore tea.', 'Tea=tea'],
  ['each section begins anew', 'en', '## A\n\nTea.\n\n### B\n\nTea.', 'Tea=tea Tea=tea'],
  ['the longest term wins', 'en', 'A green tea.', 'green tea=green-tea'],
  [
    'a short term is marked where it stands alone',
    'en',
    'Green tea is tea.',
    'Green tea=green-tea tea=tea',
  ],
  [
    'Chinese is marked without spaces',
    'zh',
    '先放绿茶，再看茶叶与茶。',
    '绿茶=green-tea 茶叶=leaf 茶=tea',
  ],
  ['a kept English form is marked in Chinese', 'zh', '用Pot泡茶。', 'Pot=pot 茶=tea'],
  ['a plural is the term', 'en', 'Many bowls.', 'bowls=bowl'],
  ['inline code is no use', 'en', 'Run `tea` first.', ''],
  ['a fence is no use', 'en', '```go\ntea\n```', ''],
  ['a link is no place for a link', 'en', 'See [tea](#k3f9), or tea.', 'tea=tea'],
  ['a heading is left alone', 'en', '## Tea', ''],
  ['an item is marked', 'en', '- One tea.\n- Two teas.', 'tea=tea'],
  ['a note is marked', 'en', '<Note>\n\nSome tea.\n\n</Note>', 'tea=tea'],
  ['what is lost is left alone', 'en', 'A <Lost>tea</Lost> is gone.', ''],
  [
    'a table and its caption are left alone',
    'en',
    'Table: All tea\n\n| tea |\n| --- |\n| tea |',
    '',
  ],
  ['strong text is marked inside', 'en', '**Warm the tea** well.', 'tea=tea'],
  ['a term that markup parts is left alone', 'en', 'A **green** tea.', ''],
  ['a form of two terms is marked once', 'en', 'A vessel, another vessel.', 'vessel=jug'],
];

for (const [behaviour, lang, text, marks] of cases) {
  test(behaviour, () => {
    expect(marked(lang, text)).toBe(marks);
  });
}
