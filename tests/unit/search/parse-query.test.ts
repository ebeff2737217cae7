import { expect, test } from 'playwright/test';
import { parseQuery } from '#src/search/query/parse-query.ts';

const articles = [
  { slug: 'tea', title: { zh: '一壶茶', en: 'A pot of tea' } },
  { slug: 'teapot', title: { zh: '紫砂壶', en: 'The clay pot' } },
];
const parse = (typed: string) => parseQuery(typed, articles);
const terms = (typed: string): string[] =>
  parse(typed).terms.map(({ text, quoted }) => (quoted ? `"${text}"` : text));

const words: [string, string, string[]][] = [
  ['words are parted by blanks', 'cold  water', ['cold', 'water']],
  ['Han and Latin are parted', 'Go泛型', ['go', '泛型']],
  ['full-width letters and blanks are folded', 'ＧＯ　泛型', ['go', '泛型']],
  ['accents are folded', 'nèi cún', ['nei', 'cun']],
  ['an identifier stays whole', 'context.WithTimeout', ['context.withtimeout']],
  ['a setting stays whole', 'GOGC=100', ['gogc=100']],
  ['a directive stays whole', '//go:slo', ['//go:slo']],
  ['a version stays whole', 'Go 1.21', ['go', '1.21']],
  ['a name may end in a sign', 'C++ and C#', ['c++', 'and', 'c#']],
  ['marks around a word are no part of it', '(memory), 内存。', ['memory', '内存']],
  [
    'a phrase in quotation marks is one term',
    '"false  sharing" cache',
    ['"false sharing"', 'cache'],
  ],
  ['Chinese quotation marks do as well', '“内存 布局”', ['"内存布局"']],
  ['a quotation mark that is not closed quotes the rest', '"false sharing', ['"false sharing"']],
  ['a flag alone is looked for', '-ldflags', ['-ldflags']],
  ['a colon after what names no filter is text', 'go:embed', ['go:embed']],
  ['a filter that names nothing is text', 'in:nowhere', ['in:nowhere']],
  ['a word said twice counts once', 'go Go', ['go']],
  ['nothing but signs is nothing to look for', `<>"'()`, []],
];

for (const [behaviour, typed, expected] of words) {
  test(behaviour, () => expect(terms(typed)).toEqual(expected));
}

test('a minus excludes a word or a phrase', () => {
  const { terms: kept, excluded } = parse('memory -leak -"heap dump"');
  expect(kept.map(({ text }) => text)).toEqual(['memory']);
  expect(excluded.map(({ text }) => text)).toEqual(['leak', 'heap dump']);
});

const filters: [string, object][] = [
  ['in:tea x', { articles: ['tea'] }],
  ['in:teap x', { articles: ['teapot'] }],
  ['in:"clay pot" x', { articles: ['teapot'] }],
  ['in:紫砂 x', { articles: ['teapot'] }],
  ['文章：紫砂 x', { articles: ['teapot'] }],
  ['lang:en x', { articles: [], lang: 'en' }],
  ['语言:中文 x', { articles: [], lang: 'zh' }],
  ['type:diagrams x', { articles: [], kind: 'diagram' }],
  ['类型：表 x', { articles: [], kind: 'table' }],
  ['TYPE:Code x', { articles: [], kind: 'code' }],
];

for (const [typed, expected] of filters) {
  test(`“${typed}” narrows the search and is not looked for`, () => {
    expect(parse(typed).filters).toEqual(expected);
    expect(terms(typed)).toEqual(['x']);
  });
}

const hostile: [string, string][] = [
  ['ten thousand characters', 'a b'.repeat(10_000)],
  ['ten thousand quotation marks', '"-'.repeat(10_000)],
  ['control characters', 'mem\u0000ory\u001b[31m\u007f'],
  ['a lone surrogate', '\ud800mem\udc00'],
  ['marks of direction', '\u202ememory\u2066'],
  ['metacharacters of regular expressions', '.*+?^${}()|[]\\ (a+)+$'],
  ['markup', '<img src=x onerror=alert(1)>'],
  ['names of what every object has', 'in:constructor type:__proto__ lang:toString'],
];

for (const [what, typed] of hostile) {
  test(`${what} neither throws nor grows`, () => {
    const { phrase, terms: kept } = parse(typed);
    expect(phrase.length).toBeLessThanOrEqual(220);
    expect(kept.length).toBeLessThanOrEqual(16);
    expect(phrase.isWellFormed()).toBe(true);
  });
}
