import { expect, test } from 'playwright/test';
import { makeArticle } from '#src/model/article.ts';
import { makeBacklinks, sentenceAt } from '#src/model/backlinks.ts';
import { makeTestHalf, testFacts } from '#tests/support/make-half.ts';

const tea = `## A {/* #aaaa */}

First. See [the *pot*](#pppp) and [again](#cccc). Last. {/* #bbbb */}

### B {/* #cccc */}

- Its own [self](#cccc). And [the pot again](#poot). {/* #dddd */}

Table: What [A](#aaaa) is {/* #tttt */}

| One | Two |
| --- | --- |
| Text. | It is in [A](#bbbb). Yes. {/* #rrrr */} |
`;
const pots = `## P {/* #poot */}

Not [outside](https://other.example/), not [nowhere](#zzzz). {/* #pppp */}

\`\`\`mermaid {/* #ffff */}
flowchart TD
\`\`\`

What is in a [node](#ffff-A)? {/* #gggg */}
`;

const make = (slug: string, text: string) =>
  makeArticle(slug, testFacts, { zh: makeTestHalf('zh', text), en: makeTestHalf('en', text) });

const backlinks = makeBacklinks([make('tea', tea), make('pots', pots)]);
const shown = (id: string): string[] =>
  (backlinks.get(id) ?? []).map(
    ({ id, article, section, sentence }) =>
      `${article.slug} ${section.number} ${id}: ${sentence.en}`,
  );

test('a section is linked from every passage elsewhere that names it or a passage of it', () => {
  expect(shown('poot')).toEqual([
    'tea 1 bbbb: See the pot and again.',
    'tea 1.1 dddd: And the pot again.',
  ]);
});

test('captions and rows link too, and a passage in a subsection is no passage of the section', () => {
  expect(shown('aaaa')).toEqual(['tea 1.1 tttt: What A is', 'tea 1.1 rrrr: It is in A.']);
  expect(shown('cccc')).toEqual(['tea 1 bbbb: See the pot and again.']);
});

test('links within a section, to other sites and to nothing are no backlinks', () => {
  expect([...backlinks.keys()].toSorted()).toEqual(['aaaa', 'cccc', 'poot']);
});

const long = 'x'.repeat(80);
const han = '茶'.repeat(40);

const sentences: [what: string, text: string, at: string, sentence: string][] = [
  ['the only sentence', 'Only here', 'here', 'Only here'],
  ['the one in the middle', 'One. Two here. Three.', 'here', 'Two here.'],
  ['a Chinese one', '一。二在这里！三。', '这里', '二在这里！'],
  ['one with a figure', 'One. Takes 3.5 min here. End.', 'here', 'Takes 3.5 min here.'],
  ['one with a mark after the end', '他说：“在这里。”后来。', '这里', '他说：“在这里。”'],
  ['with its question', 'Why? Since here. End.', 'here', 'Why? Since here.'],
  ['with its Chinese question', '为何？因为这里。完。', '这里', '为何？因为这里。'],
  [
    'of a long one the part',
    `Why? ${long}; it is here; ${long}. End.`,
    'here',
    'Why? … it is here',
  ],
  [
    'of a long Chinese one the part',
    `为何？${han}；在这里；${han}。完。`,
    '这里',
    '为何？……在这里',
  ],
];

for (const [what, text, at, sentence] of sentences) {
  test(`the sentence of a place is ${what}`, () => {
    expect(sentenceAt(text, text.indexOf(at))).toBe(sentence);
  });
}
