import { expect, test } from 'playwright/test';
import { findHits, makeExcerpt, markHits } from '#src/search/find/excerpt.ts';
import { foldWithPlaces } from '#src/search/fold.ts';

const shown = (pieces: { text: string; hit: boolean }[]): string =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
const excerpt = (text: string, literals: string[]): string =>
  shown(makeExcerpt(text, foldWithPlaces(text), literals));

const cases: [string, string, string[], string][] = [
  [
    'a short text stands whole with its hits marked',
    'The runtime parks the goroutine.',
    ['runtime', 'goroutine'],
    'The [runtime] parks the [goroutine].',
  ],
  [
    'case does not matter, the text stays as written',
    'Uses sync.Map',
    ['sync.map'],
    'Uses [sync.Map]',
  ],
  ['full-width letters are marked as written', '用ＧＯ写', ['go'], '用[ＧＯ]写'],
  ['accents do not matter', 'a café here', ['cafe'], 'a [café] here'],
  [
    'a hit across white space is marked whole',
    'garbage\n  collection',
    ['garbage collection'],
    '[garbage\n  collection]',
  ],
  ['a blank beside Han does not part a hit', '用Go 泛型写', ['go泛型'], '用[Go 泛型]写'],
  ['a blank after a hit is not marked', 'Go 泛型', ['go'], '[Go] 泛型'],
  [
    'the longer of two overlapping hits is marked',
    '垃圾回收器',
    ['垃圾', '垃圾回收'],
    '[垃圾回收]器',
  ],
  [
    'a short word is not marked inside others where it stands alone',
    'Go and gopher',
    ['go'],
    '[Go] and gopher',
  ],
  [
    'a short word is marked inside others where it stands nowhere else',
    'a gopher',
    ['go'],
    'a [go]pher',
  ],
  ['ends of lines are shown as blanks', 'a := 1 ␤ b := 2', ['b'], 'a := 1 [b] := 2'],
  ['without a hit it is the beginning', 'Nothing of the kind.', ['needle'], 'Nothing of the kind.'],
  ['a character of two units is marked whole', '用𠮷字', ['𠮷'], '用[𠮷]字'],
];

for (const [behaviour, text, literals, expected] of cases) {
  test(behaviour, () => expect(excerpt(text, literals)).toBe(expected));
}

test('a long text is cut around the first hit, at a word', () => {
  const text = `${'lorem ipsum '.repeat(30)}needle ${'dolor sit '.repeat(30)}`;
  const cut = excerpt(text, ['needle']);
  expect(cut).toMatch(/^…(lorem|ipsum) .*\[needle\] dolor.*…$/);
  expect(cut.length).toBeLessThan(180);
});

test('a long Chinese text is cut to half as many characters', () => {
  const cut = excerpt(`${'水面平静'.repeat(40)}海拔${'山路蜿蜒'.repeat(40)}`, ['海拔']);
  expect(cut).toMatch(/^…[水面平静]+\[海拔\][山路蜿蜒]+…$/);
  expect(cut.length).toBeLessThan(90);
});

test('a heading stands whole, however long, with its hits marked', () => {
  const heading = `${'A long heading '.repeat(20)}with a needle`;
  expect(shown(markHits(heading, ['needle']))).toBe(heading.replace('needle', '[needle]'));
});

test('hits lie in order and never overlap', () => {
  const hits = findHits(foldWithPlaces('aaaa aa a'), ['aa', 'aaa']);
  hits.slice(1).forEach(({ from }, index) => {
    expect(from).toBeGreaterThanOrEqual(hits[index]?.to ?? 0);
  });
  expect(hits.length).toBeGreaterThan(1);
});
