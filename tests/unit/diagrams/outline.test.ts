import { expect, test } from 'playwright/test';
import { makeOutline } from '../../../src/diagrams/outline.ts';
import { outlineText } from '../../../src/diagrams/outline-text.ts';
import { onOneLine } from '../../../src/diagrams/one-line.ts';
import { readingOrder } from '../../../src/diagrams/reading-order.ts';
import type { Lang } from '../../../src/model/lang.ts';
import { wordsFor } from '../../../src/words/words-for.ts';
import { makeSame, makeSample } from './samples.ts';

const orders: [name: string, lines: string, order: string, back: string][] = [
  ['a chain', 'A-->B-->C', 'A B C', ''],
  ['a join after both of its branches', 'A-->B-->B2-->D\nA-->C-->D', 'A B B2 C D', ''],
  ['a branch whole before the next', 'A-->B\nA-->C\nC-->E\nB-->D', 'A B D C E', ''],
  ['a loop', 'A-->B-->C-->A', 'A B C', 'L_C_A_0'],
  ['a loop with a start outside', 'X-->B\nB-->C\nC-->B', 'X B C', 'L_C_B_0'],
  ['a loop that two ways enter', 'S-->B\nS-->C\nB-->C\nC-->B\nC-->E', 'S B C E', 'L_C_B_0'],
  ['several starts, the first first', 'A-->C\nB-->C', 'A B C', ''],
  ['a node of its own', 'A-->B\nL["legend"]', 'A B L', ''],
  ['an edge to itself', 'A-->A\nA-->B', 'A B', ''],
  ['a chart written from its end', 'C-->D\nB-->C\nA-->B', 'A B C D', ''],
  ['to and from a group', 'subgraph G\nA-->B\nend\nG-->C\nX-->G', 'X A B C', ''],
  ['invisible edges, which say nothing', 'A~~~B\nB-->A', 'B A', ''],
];
for (const [name, lines, order, back] of orders) {
  test(`a chart is told in the order of its course: ${name}`, async () => {
    const { pair } = await makeSame(lines);
    const found = readingOrder(pair);
    expect(found.nodes.join(' ')).toBe(order);
    expect([...found.back].join(' ')).toBe(back);
  });
}

const texts: [name: string, lines: string, lang: Lang, text: string[]][] = [
  [
    'a decision and a way back',
    'A["Ask"] --> B["Score"] --> C{"Confidence at least 0.8?"}\nC -->|"Yes"| D["Answer"]\nC -->|"No"| B',
    'en',
    [
      '1. Ask → 2',
      '2. Score → 3',
      '3. Confidence at least 0.8? Yes → 4; No → back to 2',
      '4. Answer',
    ],
  ],
  [
    'the same in Chinese',
    'A["提问"] --> B["打分"] --> C{"置信度是否不低于0.8？"}\nC -->|"是"| D["作答"]\nC -->|"否"| B',
    'zh',
    ['1. 提问 → 2', '2. 打分 → 3', '3. 置信度是否不低于0.8？是 → 4；否 → 回到2', '4. 作答'],
  ],
  [
    'a label that is no sentence',
    'A["Send"] -->|"by mail"| B',
    'en',
    ['1. Send. by mail → 2', '2. B'],
  ],
  ['both directions', 'A <--> B', 'en', ['1. A ↔ 2', '2. B']],
  ['an edge to itself', 'A -->|"retry"| A', 'en', ['1. A. retry → back to 1']],
  [
    'labels on several lines',
    'A["one<br>two"] -->|"x<br>y"| B["三<br>四"]',
    'en',
    ['1. one two. x y → 2', '2. 三 四'],
  ],
  [
    'sentences of the walk, without a stop before the bracket',
    '%% e1: 先读。\n%% B: 再答。\nA["读"] e1@--> B["答"] --> C["记"]',
    'zh',
    ['1. 读 → 2（先读）', '2. 答（再答） → 3', '3. 记'],
  ],
  [
    'groups',
    'U --> G\nsubgraph G["Edge"]\nA --> B\nend\nB --> C\nG -->|"logs"| C',
    'en',
    ['1. U → 2 (Edge)', 'Group: Edge', '2. A → 3', '3. B → 4', '4. C', 'Group: Edge. logs → 4'],
  ],
];
for (const [name, lines, lang, text] of texts) {
  test(`an outline reads as lines of text: ${name}`, async () => {
    const { outlines } = await makeSame(lines);
    const words = { ...wordsFor(lang).diagram, ...(lang === 'en' ? { group: 'Group' } : {}) };
    expect(outlineText(outlines[lang], words)).toEqual(text);
  });
}

test('an outline gives each step with its kind, group, link and ways', async () => {
  const { pair } = await makeSample('groups');
  const { lang, steps, groups } = makeOutline(pair, 'en');
  expect(lang).toBe('en');
  expect(
    steps.map(({ id, number, kind, group }) => `${number} ${id} ${kind} ${group ?? '-'}`),
  ).toEqual([
    '1 U start -',
    '2 A step G',
    '3 B decision G',
    '4 C end G',
    '5 D step H',
    '6 E step H',
    '7 F step -',
  ]);
  expect(steps[1]?.link).toBe('/en/gateway/');
  expect(steps[2]?.ways).toEqual([
    { label: 'Yes', to: 4, toGroup: undefined, back: false, both: false, step: undefined },
    { label: 'No', to: 5, toGroup: undefined, back: false, both: false, step: undefined },
  ]);
  expect(steps[0]?.ways[0]).toMatchObject({ to: 2, toGroup: 'G' });
  expect(steps[6]?.ways).toMatchObject([{ label: 'feedback', to: 2, back: true }]);
  expect(groups.map(({ id, label, parent }) => [id, label, parent])).toEqual([
    ['G', 'Edge cluster', undefined],
    ['H', 'The inner storage', 'G'],
  ]);
});

const joined: [label: string, lang: Lang, line: string][] = [
  ['one\ntwo', 'en', 'one two'],
  ['一\n二', 'zh', '一二'],
  ['用\nGo', 'zh', '用Go'],
  ['go\nbuild', 'zh', 'go build'],
  ['a\nb\nc', 'zh', 'a b c'],
];
for (const [label, lang, line] of joined) {
  test(`${JSON.stringify(label)} is "${line}" on one line in ${lang}`, () => {
    expect(onOneLine(label, lang)).toBe(line);
  });
}
