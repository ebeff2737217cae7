import { expect, test } from 'playwright/test';
import { addressFromRecord, cardFromAddress } from '#src/search/record/card.ts';
import { packCatalogue, unpackCatalogue } from '#src/search/record/catalogue.ts';
import { recordPage, textsFromContent } from '#src/search/record/record-page.ts';
import type { SearchRecord } from '#src/search/record/record.ts';
import { packTexts, unpackTexts } from '#src/search/record/texts.ts';

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
  const page = recordPage(record);
  expect(page).toContain('<h1>A &lt;b&gt; &amp; &quot;c&quot;</h1>');
  expect(page).toContain('<p>␞ if a &lt; b &amp;&amp; c &gt; d {} ␞ first ␤ second</p>');
});

test('Han characters that no pair begins with are said apart, and are no part of the texts', () => {
  const chinese = {
    ...record,
    lang: 'zh' as const,
    passages: [{ ...record.passages[0], text: '水烧开，水开。' }],
  };
  const page = recordPage(chinese as SearchRecord);
  expect(page).toContain('<p>␟ 题 开</p>');
  expect(textsFromContent('标题. ␞ 水烧开，水开。 ␟ 题 开')).toEqual(['水烧开，水开。']);
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

test('what is known of records without reading them comes back as it was', () => {
  const articles = [
    { slug: 'water', title: { zh: '水', en: 'Water' } },
    { slug: 'sample', title: { zh: '样品', en: 'Sample' } },
  ];
  const bare = { ...record, slug: 'water', place: 0, passages: [] };
  const own = { ...record, place: 1 };
  const records = [bare, own].flatMap((each) => [{ ...each, lang: 'zh' as const }, each]);
  const read = unpackCatalogue(packCatalogue(records, articles, 12));
  expect(read.articles).toEqual(articles);
  expect(read.size).toBe(12);
  expect(read.entries).toEqual([
    { place: 0, lang: 'zh', slug: 'water', kinds: new Set() },
    { place: 0, lang: 'en', slug: 'water', kinds: new Set() },
    { place: 1, lang: 'zh', slug: 'sample', kinds: new Set(['text', 'code']) },
    { place: 1, lang: 'en', slug: 'sample', kinds: new Set(['text', 'code']) },
  ]);
});

test('all texts come back from their file as the index would give them, and none where they are too many', () => {
  const [read] = unpackTexts(packTexts([record]));
  expect(read?.address).toBe(addressFromRecord(record));
  expect(textsFromContent(read?.content ?? '')).toEqual(['if a < b && c > d {}', 'first ␤ second']);
  expect(packTexts([record], 10)).toBe('');
  expect(unpackTexts('')).toEqual([]);
});
