import { expect, test } from 'playwright/test';
import { findPlaces } from '#src/diagrams/walk/find-places.ts';
import { fill, tellPlace } from '#src/diagrams/walk/tell-place.ts';
import type { Lang } from '#src/model/lang.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { graphOf } from './graph.ts';

const graph = graphOf('A>B B>C B>D D>B', { kinds: { A: 'start', B: 'decision', C: 'end' } });
const labels: Record<Lang, Record<string, string>> = {
  en: { A: 'Boil', B: 'Hot?', C: 'Pour', D: 'Wait', 'B>C': 'Yes', 'B>D': 'No' },
  zh: { A: '烧水', B: '热吗？', C: '倒水', D: '等', 'B>C': '是', 'B>D': '否' },
};

const told: [lang: Lang, id: string, text: string][] = [
  ['en', 'A', 'start, leads to: Hot?'],
  ['en', 'B', 'decision, 2 ways: Yes\u00a0→ Pour, No\u00a0→ Wait; comes from: Boil, Wait.'],
  ['en', 'C', 'end; comes from: Hot?'],
  ['en', 'D', 'step, leads to: Hot?; comes from: Hot?'],
  ['zh', 'B', '判断，2条去路：是\u00a0→ 倒水、否\u00a0→ 等；来自：烧水、等。'],
  ['zh', 'D', '步骤，通向：热吗？；来自：热吗？'],
];

for (const [lang, id, text] of told) {
  test(`in ${lang} ${id} is told as: ${text}`, () => {
    const words = wordsFor(lang).diagramTools.told;
    expect(tellPlace(graph, id, (each) => labels[lang][each] ?? '', words)).toBe(text);
  });
}

test('what is filled in is not read as something to fill in', () => {
  expect(fill('{a} and {b}, not {c}', { a: '{b}', b: '$1' })).toBe('{b} and $1, not {c}');
});

const found: [query: string, ids: string][] = [
  ['', ''],
  ['  ', ''],
  ['boil', 'A'],
  ['BOIL  water', 'A'],
  ['water boil', 'A'],
  ['烧', 'A'],
  ['ｗait', 'B'],
  ['t', 'A B'],
  ['boil 等', ''],
  ['.*', ''],
];

for (const [query, ids] of found) {
  test(`“${query}” finds ${ids === '' ? 'nothing' : ids}`, () => {
    const texts = [
      ['A', ['烧水', 'Boil water']],
      ['B', ['等一等', 'Wait']],
    ] as const;
    expect(findPlaces(texts, query).join(' ')).toBe(ids);
  });
}
