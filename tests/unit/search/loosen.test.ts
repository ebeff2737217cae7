import { expect, test } from 'playwright/test';
import { inPieces, withoutQuestion } from '#src/search/find/loosen.ts';
import { wantedFromQuery, type Wanted } from '#src/search/find/wanted.ts';
import { parseQuery } from '#src/search/query/parse-query.ts';

const wantedOf = (typed: string): Wanted[] => wantedFromQuery(parseQuery(typed, []));
const formsOf = (wanted: Wanted[] | undefined): string[] | undefined =>
  wanted?.flatMap(({ forms }) => forms);

const questions: [string, string, string[] | undefined][] = [
  ['words that only ask are left out', '如何做交叉编译', ['交叉编译']],
  ['English ones too', 'how do i boil water', ['boil', 'water']],
  ['a question without them stays', '依赖注入', undefined],
  ['a word is not cut where a part of it could ask', '调和循环', undefined],
  ['but what surely asks is left out beside it', '什么是调和循环', ['调和循环']],
];

for (const [behaviour, typed, forms] of questions) {
  test(behaviour, () => {
    expect(formsOf(withoutQuestion(wantedOf(typed))?.wanted)).toEqual(forms);
  });
}

test('traditional characters stay simplified when the query is cut', () => {
  const wanted = wantedOf('依賴注入').map((each) => ({ ...each, forms: ['依赖注入'] }));
  expect(withoutQuestion(wanted)).toBeUndefined();
  expect(formsOf(inPieces(wanted)?.wanted)).toEqual(['依赖', '赖注', '注入']);
});
