import { expect, test } from 'playwright/test';
import { idsAtCaret, placeInText } from '../../../../src/diagrams/editor/places-in-text.ts';

const source = [
  'flowchart TD',
  '  A --> B',
  '  %% A: A note on A[no label]',
  '  A["B first, then step-2"] --> step-2',
  '  B{"Valid?"} -->|"A"| 末端',
  '  step-2@{ shape: cyl, label: "Store" }',
  '  subgraph G["Group"]',
].join('\n');

const places: [id: string, line: number | undefined, column?: number][] = [
  ['A', 4, 3],
  ['B', 5, 3],
  ['step-2', 6, 3],
  ['step', undefined],
  ['2', undefined],
  ['末端', 5, 24],
  ['G', 7, 12],
  ['a.b', undefined],
];
for (const [id, line, column] of places) {
  test(`the place of "${id}" in a text is ${line === undefined ? 'nowhere' : `line ${line}`}`, () => {
    expect(placeInText(source, id)).toEqual(line === undefined ? undefined : { line, column });
  });
}

const ids = ['A', 'B', 'step-2', '末端', 'G'];
const carets: [name: string, before: string, found: string[]][] = [
  ['at an id', '  A', ['A']],
  ['at the end of a line', '  A --> B', ['A', 'B']],
  ['at an arrow', '  A --', ['A', 'B']],
  ['in a comment', '  %% A: A note', []],
  ['in a label', '  B{"Val', ['B']],
  ['in the label of an edge', '-->|"A', ['B', '末端']],
  ['at the first line', 'flow', []],
];
for (const [name, before, found] of carets) {
  test(`a caret ${name} finds the nodes that are meant`, () => {
    expect(idsAtCaret(source, source.indexOf(before) + before.length, ids)).toEqual(found);
  });
}

test('an empty text has no places', () => {
  expect(placeInText('', 'A')).toBeUndefined();
  expect(idsAtCaret('', 0, ids)).toEqual([]);
});
