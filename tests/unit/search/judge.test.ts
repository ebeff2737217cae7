import { expect, test } from 'playwright/test';
import { hasWhole, judge } from '#src/search/find/judge.ts';
import { sectionFromFragment } from '#src/search/find/section.ts';
import { wantedFromQuery } from '#src/search/find/wanted.ts';
import { parseQuery } from '#src/search/query/parse-query.ts';
import { addressFromRecord } from '#src/search/record/card.ts';

function levelOf(typed: string, heading: string, ...texts: string[]): number | undefined {
  const query = parseQuery(typed, []);
  const passages = texts.map((text, index) => ({ id: `p${index}`, kind: 'text' as const, text }));
  const record = { slug: 'tea', lang: 'en' as const, id: 's1', number: '1', place: 0, passages };
  const address = addressFromRecord({ ...record, headings: { zh: '', en: heading } });
  const content = `${heading}. ${texts.map((text) => `␞ ${text}`).join(' ')}`;
  return judge(sectionFromFragment({ address, content }), wantedFromQuery(query), query)?.level;
}

/** The better answer comes first. */
const order: [string, string, string[][]][] = [
  [
    'a phrase in the heading stands before the words of it',
    'hot water',
    [
      ['Hot water', 'x'],
      ['Water is hot', 'x'],
    ],
  ],
  [
    'of scattered words the heading stands before the text',
    'hot water',
    [
      ['Water is hot', 'x'],
      ['Other', 'water that is hot'],
    ],
  ],
  [
    'a phrase stands before scattered words, even of a heading',
    'hot water',
    [
      ['Other', 'hot water'],
      ['Water is hot', 'x'],
    ],
  ],
  [
    'words with a hyphen between them are a phrase too',
    'cross compile',
    [
      ['Other', 'it cross-compiles'],
      ['Other', 'to compile across'],
    ],
  ],
  [
    'words of one passage stand before those of several',
    'hot water',
    [
      ['Other', 'water that is hot'],
      ['Other', 'water', 'hot'],
    ],
  ],
  [
    'a whole word stands before a part of one',
    'tea',
    [
      ['Other', 'some tea'],
      ['Other', 'some steam'],
    ],
  ],
  [
    'all words stand before some',
    'hot water',
    [
      ['Other', 'water', 'hot'],
      ['Other', 'water'],
    ],
  ],
];

for (const [behaviour, typed, sections] of order) {
  test(behaviour, () => {
    const [better = 0, worse = 0] = sections.map(([heading = '', ...texts]) =>
      levelOf(typed, heading, ...texts),
    );
    expect(better).toBeGreaterThan(worse);
  });
}

test('a section that holds an excluded word is no answer, one with a longer word is', () => {
  expect(levelOf('water -hot', 'Other', 'hot water')).toBeUndefined();
  expect(levelOf('water -hot', 'Other', 'hotter water')).toBeDefined();
});

test('a word stands whole where no letter is beside it; Han parts words everywhere', () => {
  expect(hasWhole('use go here', 'go')).toBe(true);
  expect(hasWhole('用go写', 'go')).toBe(true);
  expect(hasWhole('gopher', 'go')).toBe(false);
  expect(hasWhole('垃圾回收器', '回收')).toBe(true);
});
