import { expect, test } from 'playwright/test';
import { addressFromRecord, cardFromAddress } from '#src/search/record/card.ts';
import {
  articleFilter,
  articlesFromFilters,
  recordPage,
  textsFromContent,
} from '#src/search/record/record-page.ts';
import type { SearchRecord } from '#src/search/record/record.ts';

const record: SearchRecord = {
  slug: 'sample',
  lang: 'en',
  id: 'k3f9',
  number: '1.2',
  place: 7,
  headings: { zh: '标题', en: 'A <b> & "c"' },
  passages: [
    { id: 'p1aa', kind: 'text', text: 'if a < b && c > d {}' },
    { id: 'c1aa', kind: 'code', text: 'first\n\tsecond' },
  ],
};

test('markup in the content is text in the record', () => {
  const page = recordPage(record, 'x');
  expect(page).toContain('<h1>A &lt;b&gt; &amp; &quot;c&quot;</h1>');
  expect(page).toContain('<p>␞ if a &lt; b &amp;&amp; c &gt; d {} ␞ first ␤ second</p>');
});

test('Han characters that no pair begins with are said apart, and are no part of the texts', () => {
  const chinese = {
    ...record,
    lang: 'zh' as const,
    passages: [{ ...record.passages[0], text: '水烧开，水开。' }],
  };
  const page = recordPage(chinese as SearchRecord, 'x');
  expect(page).toContain('<p>␟ 题 开</p>');
  expect(textsFromContent('标题. ␞ 水烧开，水开。 ␟ 题 开')).toEqual(['水烧开，水开。']);
});

test('a record can be narrowed to by language, article and each kind of passage', () => {
  const page = recordPage(record, 'x');
  for (const [name, value] of Object.entries({ lang: 'en', article: 'x' })) {
    expect(page).toContain(`data-pagefind-filter="${name}[content]" content="${value}"`);
  }
  expect(page.match(/"kind\[content\]" content="(\w+)"/g)).toHaveLength(2);
});

test('what a result needs to know comes back from the address', () => {
  const { passages, ...rest } = record;
  expect(cardFromAddress(addressFromRecord(record))).toEqual({
    ...rest,
    passages: passages.map(({ id, kind }) => ({ id, kind })),
  });
});

test('a section without passages of its own comes back so', () => {
  expect(cardFromAddress(addressFromRecord({ ...record, passages: [] })).passages).toEqual([]);
});

test('the texts of passages come back from what the index kept', () => {
  expect(textsFromContent('Heading. ␞ one. ␞ two ␤ three')).toEqual(['one.', 'two ␤ three']);
});

test('articles come back from the filters in their order', () => {
  const articles = [
    { slug: 'water', title: { zh: '水', en: 'Water' } },
    { slug: 'tea', title: { zh: '茶', en: 'Tea' } },
  ];
  const values = articles.map(articleFilter).toReversed();
  expect(articlesFromFilters(values).map(({ article }) => article)).toEqual(articles);
});
