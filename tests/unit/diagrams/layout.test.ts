import { expect, test } from 'playwright/test';
import { firstAxis, type Axis, type Chart } from '../../../src/diagrams/chart.ts';
import { nodeText, smallText } from '../../../src/diagrams/fit-label.ts';
import { measureText } from '../../../src/diagrams/measure-text.ts';
import { langs } from '../../../src/model/lang.ts';
import { flawsOf } from './geometry.ts';
import { makeSame, makeSample, sampleNames } from './samples.ts';

// The first chart waits for Mermaid to start, which a busy machine may take long over.
test.describe.configure({ timeout: 0 });

const axes: Axis[] = ['vertical', 'horizontal'];

for (const name of sampleNames) {
  test(`${name}: nothing overlaps, crosses or leaves what it must not, along either axis`, async () => {
    const { pair, layouts } = await makeSample(name);
    for (const axis of axes) expect(flawsOf(pair, layouts[axis])).toEqual([]);
  });

  test(`${name}: the same sources give the same chart to the letter`, async () => {
    expect(JSON.stringify(await makeSample(name))).toBe(JSON.stringify(await makeSample(name)));
  });

  test(`${name}: a chart survives being stored as JSON`, async () => {
    const chart = await makeSample(name);
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
  });

  test(`${name}: all is in whole pixels`, async () => {
    const { layouts } = await makeSample(name);
    const numbers = JSON.stringify(layouts).match(/(?<=[:[,])-?\d[\d.e-]*/g) ?? [];
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers.filter((number) => !Number.isInteger(Number(number)))).toEqual([]);
  });

  test(`${name}: the labels of both languages are within their places`, async () => {
    const chart = await makeSample(name);
    expect(langs.flatMap((lang) => axes.flatMap((axis) => tooWide(chart, lang, axis)))).toEqual([]);
  });
}

/** Lists the lines that are wider than the place for them. */
function tooWide({ lines, layouts }: Chart, lang: 'zh' | 'en', axis: Axis): string[] {
  const { nodes, groups, edges } = layouts[axis];
  const check = (texts: string[], size: number, room: number): string[] =>
    texts.filter((text) => measureText(text, { size, lang }) > room);
  return [
    ...Object.entries(lines[lang].nodes).flatMap(([id, texts]) =>
      check(texts, nodeText.size, (nodes[id]?.width ?? 0) - 6),
    ),
    ...Object.entries(lines[lang].groups).flatMap(([id, texts]) =>
      check(texts, smallText.size, (groups[id]?.width ?? 0) - (groups[id]?.title ?? 0)),
    ),
    ...Object.entries(lines[lang].edges).flatMap(([id, texts]) =>
      check(texts, smallText.size, (edges[id]?.label?.width ?? 0) - 4),
    ),
  ];
}

test('a chain is one straight line, along either axis', async () => {
  const { layouts } = await makeSame('A["a"] --> B["a longer one"] -->|"x"| C{"c?"} --> D(("d"))');
  for (const axis of axes) {
    expect(Object.values(layouts[axis].edges).map(({ points }) => points.length)).toEqual([
      2, 2, 2,
    ]);
  }
});

test('a decision lets its ways out at its tips and is entered at the opposite one', async () => {
  const { layouts } = await makeSame('A --> B{"Enough?"}\nB -->|"yes"| C\nB -->|"no"| D');
  const { nodes, edges } = layouts.vertical;
  const { x, y, width, height } = nodes['B'] ?? { x: 0, y: 0, width: 0, height: 0 };
  expect(edges['L_A_B_0']?.points.at(-1)).toEqual([x + width / 2, y]);
  expect(edges['L_B_C_0']?.points[0]).toEqual([x + width / 2, y + height]);
  expect(edges['L_B_D_0']?.points[0]).toEqual([x + width, y + height / 2]);
});

test('the order of branches is that of the source', async () => {
  const { layouts } = await makeSame('A --> B\nA --> C\nA --> D\nB --> E\nC --> E\nD --> E');
  const { nodes } = layouts.vertical;
  const places = ['B', 'C', 'D'].map((id) => nodes[id]?.x ?? 0);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('edges run together only at one of their ends, so that each can be followed', async () => {
  const { layouts } = await makeSame('A --> C\nA --> D\nB --> C');
  const { edges } = layouts.vertical;
  const [toC, toD, fromB] = ['L_A_C_0', 'L_A_D_0', 'L_B_C_0'].map((id) => edges[id]?.points ?? []);
  expect(toC?.at(-1)).toEqual(fromB?.at(-1));
  expect(toC?.[0]).not.toEqual(toD?.[0]);
});

const directions: [source: string, axis: Axis, along: 'x' | 'y', sign: 1 | -1][] = [
  ['TD', 'vertical', 'y', 1],
  ['BT', 'vertical', 'y', -1],
  ['LR', 'horizontal', 'x', 1],
  ['RL', 'horizontal', 'x', -1],
];
for (const [source, axis, along, sign] of directions) {
  test(`a chart that flows ${source} is drawn so first`, async () => {
    const chart = await makeSame('A --> B', `flowchart ${source}`);
    expect(firstAxis(chart)).toBe(axis);
    const { nodes } = chart.layouts[axis];
    expect(Math.sign((nodes['B']?.[along] ?? 0) - (nodes['A']?.[along] ?? 0))).toBe(sign);
  });
}

test('a chart that is wider than a figure is turned, if that makes it narrower', async () => {
  const steps = Array.from({ length: 9 }, (_, index) => `N${index}["Step number ${index}"]`);
  const chart = await makeSame(steps.join(' --> '), 'flowchart LR');
  expect(chart.layouts.horizontal.width).toBeGreaterThan(900);
  expect(firstAxis(chart)).toBe('vertical');
  expect(firstAxis(chart, 5000)).toBe('horizontal');
});

const lengths: [arrow: string, ranks: number][] = [
  ['-->', 1],
  ['--->', 2],
  ['---->', 3],
  ['-..->', 2],
  ['====>', 3],
];
for (const [arrow, ranks] of lengths) {
  test(`${arrow} goes straight over ${ranks} of the ranks that shorter edges make`, async () => {
    const chain = Array.from({ length: ranks + 1 }, (_, index) => `N${index}`).join(' --> ');
    const { layouts, pair } = await makeSame(`A ${arrow} B\nA --> N0\n${chain}`);
    for (const axis of axes) {
      expect(flawsOf(pair, layouts[axis])).toEqual([]);
      const { nodes, edges } = layouts[axis];
      const along = axis === 'vertical' ? 'y' : 'x';
      const place = (id: string): number => nodes[id]?.[along] ?? NaN;
      expect(place('B')).toBeGreaterThanOrEqual(place(`N${ranks - 1}`) - 10);
      expect(place('B')).toBeLessThan(place(`N${ranks}`));
      expect(edges['L_A_B_0']?.points.length).toBeLessThanOrEqual(4);
    }
  });
}

const strange: [name: string, lines: string][] = [
  ['a group that leads to its own node', 'subgraph G\nA-->B\nend\nG --> A'],
  ['a group that leads to itself', 'subgraph G\ndirection LR\nA-->B\nend\nG --> G'],
  ['an empty group with a direction', 'subgraph G\ndirection LR\nend\nA --> G'],
  [
    'a node that leads to a group beside it',
    'subgraph G\ndirection LR\nsubgraph H\nB\nend\nA --> H\nend\nG --> C',
  ],
  [
    'a long edge beside a short one in a group',
    'subgraph G\ndirection LR\nA ----> B\nA --> B\nend\nG ---> C',
  ],
  [
    'groups in groups, each across the one round it',
    'subgraph O\ndirection LR\nsubgraph G\ndirection TB\nsubgraph H\ndirection LR\nA --> B\nend\nH --> C\nend\nG --> D\nend\nO --> E',
  ],
  [
    'marks with many edges',
    'A@{shape: bolt} --> B@{shape: hourglass} & C@{shape: f-circ}\nC --> A\nC --> C\nB --> D{"x"}\nD --> A & B & C & D',
  ],
  [
    'names that every object has',
    'constructor --> __proto__\n__proto__ ----> toString\nsubgraph hasOwnProperty\ndirection LR\ntoString\nend',
  ],
];
for (const [name, lines] of strange) {
  test(`a strange chart is laid out without a flaw: ${name}`, async () => {
    for (const head of ['flowchart TD', 'flowchart RL']) {
      const { pair, layouts } = await makeSame(lines, head);
      for (const axis of axes) expect(flawsOf(pair, layouts[axis])).toEqual([]);
    }
  });
}

test('edges that look different part at once', async () => {
  const { layouts } = await makeSame('A --> B\nA ==> C');
  const [thin, thick] = ['L_A_B_0', 'L_A_C_0'].map((id) => layouts.vertical.edges[id]?.points[0]);
  expect(thin).not.toEqual(thick);
});

test('labels are set narrower where the chart would be too wide for a phone, else not', async () => {
  const label = 'Assert the type later, in the branch that needs it';
  const branches = (count: number): string =>
    Array.from({ length: count }, (_, index) => `A --> N${index}["${label} ${index}"]`).join('\n');
  const widths = await Promise.all(
    [1, 2, 12].map(async (count) => {
      const { layouts } = await makeSame(branches(count));
      return [layouts.vertical.width, layouts.vertical.nodes['N0']?.width ?? 0] as const;
    }),
  );
  const [[, one], [both, two], [all, twelve]] = widths as [
    readonly [number, number],
    readonly [number, number],
    readonly [number, number],
  ];
  expect(both).toBeLessThanOrEqual(340);
  expect(two).toBeLessThan(one);
  // Twelve do not fit, however narrow they are: then they are as wide as reads best.
  expect(all).toBeGreaterThan(1000);
  expect(twelve).toBe(one);
});

test('three ways to long names are drawn snugly where only so a phone shows them at 85 %', async () => {
  const { layouts } = await makeSame(
    'A --> B["Generate the scheme registration"]\nA --> C["Generate the OpenAPI schema"]\nA --> D["Generate DeepCopyObject"]',
  );
  const phone = 324;
  expect(phone / layouts.vertical.width).toBeGreaterThanOrEqual(0.85);
  for (const axis of axes) {
    const { nodes } = layouts[axis];
    const [b, c] = [nodes['B'], nodes['C']];
    if (!b || !c) throw new Error('Expected two nodes.');
    const gap = axis === 'vertical' ? c.x - b.x - b.width : c.y - b.y - b.height;
    expect(gap).toBeGreaterThanOrEqual(14);
  }
});

test('a label stands nearer to the nodes of its edge than they would to a node between them', async () => {
  for (const axis of axes) {
    const { layouts } = await makeSame('A -->|"a label"| B');
    const { nodes, edges } = layouts[axis];
    const [from, to, label] = [nodes['A'], nodes['B'], edges['L_A_B_0']?.label];
    if (!from || !to || !label) throw new Error('Expected two nodes and a label.');
    const [along, size] =
      axis === 'vertical' ? (['y', 'height'] as const) : (['x', 'width'] as const);
    const gaps = [label[along] - from[along] - from[size], to[along] - label[along] - label[size]];
    for (const gap of gaps) {
      expect(gap).toBeGreaterThan(20);
      expect(gap).toBeLessThan(36);
    }
  }
});

test('an empty chart, a single node and an empty group can be laid out', async () => {
  expect((await makeSame('')).layouts.vertical.nodes).toEqual({});
  expect(Object.keys((await makeSame('A')).layouts.vertical.nodes)).toEqual(['A']);
  const { layouts } = await makeSame('subgraph G["A title"]\nend\nA --> B');
  expect(layouts.vertical.groups['G']?.width).toBeGreaterThan(40);
});

test('ids that are names of JavaScript’s own are ids like others', async () => {
  const chart = await makeSame(
    'constructor["a"] toString@--> valueOf["b"]\nconstructor --> hasOwn',
  );
  expect(Object.keys(chart.layouts.vertical.nodes)).toEqual(['constructor', 'valueOf', 'hasOwn']);
  expect(flawsOf(chart.pair, chart.layouts.vertical)).toEqual([]);
});
