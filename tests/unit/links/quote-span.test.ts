import { expect, test } from 'playwright/test';
import { QuotationFinder } from '#src/links/find-quotation.ts';
import { quoteSpan } from '#src/links/quote-span.ts';
import { collapseText, type TextBlock, type TextSpan } from '#src/links/text-blocks.ts';
import { textDirective } from '#src/links/text-directive.ts';

/** A page in which `[` and `]` stand around what is selected. */
function page(lang: string, ...marked: string[]): { blocks: TextBlock[]; span: TextSpan } {
  const place = (sign: string) => {
    const block = marked.findIndex((text) => text.includes(sign));
    const offset = (marked[block] ?? '').replace(sign === ']' ? '[' : '', '').indexOf(sign);
    return { block, offset };
  };
  return {
    blocks: marked.map((text) => ({ text: text.replace(/[[\]]/g, ''), lang })),
    span: { start: place('['), end: place(']') },
  };
}

const long = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');

const quoted: [what: string, lang: string, marked: string[], directive: string][] = [
  ['a phrase', 'en', ['Warm [the cup] first.'], 'the%20cup'],
  ['part of a word, which becomes the word', 'en', ['Warm the [cu]p first.'], 'cup'],
  ['blanks at the ends, which are left out', 'en', ['Warm[ the cup ]first.'], 'the%20cup'],
  ['punctuation', 'en', ['Warm [the cup, then] pour.'], 'the%20cup%2C%20then'],
  ['the signs of the grammar', 'en', ['A [well-known, R&D] team.'], 'well%2Dknown%2C%20R%26D'],
  ['a repeated phrase', 'en', ['The cup is hot.', 'Warm [the cup] first.'], 'Warm-,the%20cup'],
  [
    'a phrase that stands in a longer word before',
    'en',
    ['Reheating.', 'The [heat] is on.'],
    'The-,heat',
  ],
  ['a phrase that differs in case only', 'en', ['CUP', 'a [cup]'], 'a-,cup'],
  ['a phrase that differs in accents only', 'en', ['Café', 'a [cafe]'], 'a-,cafe'],
  ['a whole block that is repeated', 'en', ['Yes', 'No', '[Yes]', 'End'], 'No-,Yes'],
  [
    'a phrase that is told apart by what follows',
    'en',
    ['a cup of tea', 'a [cup] for you'],
    'cup,-for',
  ],
  [
    'two blocks',
    'en',
    ['One two [three four five six.', 'Seven eight nine] ten.'],
    'three%20four%20five,Seven%20eight%20nine',
  ],
  ['a long text', 'en', [`[${long}] end`], 'word0%20word1%20word2,word57%20word58%20word59'],
  [
    'Chinese, cut into words',
    'zh-Hans',
    ['水温决[定苦涩]的程度。'],
    encodeURIComponent('决定苦涩'),
  ],
  [
    'Chinese with its punctuation',
    'zh-Hans',
    ['先[温杯，再投茶]，热度均匀。'],
    encodeURIComponent('温杯，再投茶'),
  ],
  [
    'Chinese that is repeated',
    'zh-Hans',
    ['绿茶用水。', '红茶[用水]要热。'],
    `${encodeURIComponent('红茶')}-,${encodeURIComponent('用水')}`,
  ],
  ['Chinese with English in it', 'zh-Hans', ['使用[Go编译]程序'], encodeURIComponent('Go编译')],
  [
    'code',
    'en',
    ['func Steep(n int) {', '\t[return time.Duration](x)'],
    'return%20time%2EDuration',
  ],
  ['emoji', 'en', ['A 🍵 and [a 👩‍👩‍👧 cup] too'], `a%20${encodeURIComponent('👩‍👩‍👧')}%20cup`],
];

for (const [what, lang, marked, directive] of quoted) {
  test(`the quotation of ${what} is "${decodeURIComponent(directive)}"`, () => {
    const { blocks, span } = page(lang, ...marked);
    const found = quoteSpan(blocks, span);
    expect(found && textDirective(found)).toBe(directive);
  });
}

test('every word of a page that repeats itself is found where it stands', () => {
  const blocks = ['tea and tea and tea', 'and tea', 'tea', 'tea and'].map((text) => ({
    text,
    lang: 'en',
  }));
  const finder = new QuotationFinder(blocks);
  for (const [block, { text }] of blocks.entries()) {
    for (const { index } of text.matchAll(/tea/g)) {
      const span = { start: { block, offset: index }, end: { block, offset: index + 3 } };
      const directive = quoteSpan(blocks, span);
      expect(directive && finder.find(directive)).toEqual(span);
    }
  }
});

test('nothing is quoted of blanks alone', () => {
  const { blocks, span } = page('en', 'a [ ] b');
  expect(quoteSpan(blocks, span)).toBeUndefined();
});

test('a text is set on one line, and each place is known in it', () => {
  const { text, placeOf } = collapseText('\n  Warm\n   the cup  ');
  expect(text).toBe('Warm the cup');
  expect([0, 3, 7, 11, 30].map(placeOf)).toEqual([0, 0, 4, 5, 12]);
});
