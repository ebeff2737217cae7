import { expect, test } from 'playwright/test';
import { graphFromSource } from '../../../src/diagrams/run-mermaid.ts';
import { writableShapes } from '../../../src/diagrams/shapes.ts';
import { unsupportedFeatures } from '../../../src/diagrams/unsupported.ts';

/** Gives the reports for a chart as `line: message`. */
async function reportsFor(source: string): Promise<string[]> {
  const result = await graphFromSource(source);
  if (!result.ok) throw new Error(`Expected a graph but found: ${result.message}`);
  return unsupportedFeatures(result.graph, source).map(
    ({ line, message }) => `${line ?? '?'}: ${message}`,
  );
}

const drawnShapes = writableShapes.join(', ');
const colours = 'a colour, width or dashes of a line, or a class named accent, warm, cool, muted';
const html = 'text and <br>, with "&lt;" for "<"';

const cases: [name: string, lines: string, reports: string[]][] = [
  ['bold in Markdown', 'A["`**x**`"]', []],
  ['a plain chart', 'A["x"] -->|"y"| B{"z<br>w"}', []],
  ['a comment', 'A-->B\n%% <b>nothing</b>', []],
  [
    'a shape',
    'A-->B\nB@{ shape: note }',
    [`3: Expected one of ${drawnShapes} but found the shape "note" on "B".`],
  ],
  [
    'an icon',
    'A@{ icon: "fa:user" }',
    ['2: Expected a node without an icon but found the icon "fa:user" on "A".'],
  ],
  [
    'an image',
    'A-->B\nA@{ img: "/x.png" }',
    ['3: Expected a node without an image but found the image "/x.png" on "A".'],
  ],
  [
    'an icon in a label',
    'A["fa:fa-car drive"]',
    ['2: Expected plain text and <br> but found the formatting of a label "an icon" on "A".'],
  ],
  [
    'a formula',
    'A["$$x^2$$"]',
    ['2: Expected plain text and <br> but found the formatting of a label "a formula" on "A".'],
  ],
  ['a tag that Mermaid keeps', 'A["<b>x</b>"]', [`2: Expected ${html} but found the HTML "<b>".`]],
  [
    'a type parameter that Mermaid drops',
    'A\nB["Map<K, V>"]',
    [`3: Expected ${html} but found the HTML "<K, V>".`],
  ],
  [
    'a curve',
    'A e1@--> B\ne1@{ curve: linear }',
    ['3: Expected no curve but found the curve "linear" on "e1".'],
  ],
  [
    'an animated edge',
    'A e1@--> B\ne1@{ animate: true }',
    [
      '3: Expected no animation (a walk is given by "step") but found the animation "animate" on "e1".',
    ],
  ],
  [
    'an opacity',
    'A-->B\nclassDef big opacity:0.5\nclass A big',
    [`3: Expected ${colours} but found the style "opacity:0.5" on "A".`],
  ],
  [
    'a class that says nothing',
    'A-->B\nclass A hero',
    [`3: Expected ${colours} but found the class "hero" on "A".`],
  ],
  [
    'a style of an edge',
    'A-->B\nlinkStyle 0 stroke-linecap:round',
    [`3: Expected ${colours} but found the style "stroke-linecap:round" on "A → B".`],
  ],
  [
    'a link that runs something',
    'A-->B\nclick A "javascript:x()"',
    ['3: Expected a link to "https://…", "/…" or "#…" but found the click "about:blank" on "A".'],
  ],
  [
    'the target of a link',
    'A-->B\nclick A "/x/" _blank',
    ['3: Expected a link without one but found the link target "_blank" on "A".'],
  ],
  [
    'a node in two groups',
    'subgraph G\nA\nend\nsubgraph H\nA-->B\nend',
    ['5: Expected "G" alone but found the second group of a node "H" on "A".'],
  ],
];
for (const [name, lines, reports] of cases) {
  test(`what is not drawn is reported: ${name}`, async () => {
    expect(await reportsFor(`flowchart TD\n${lines}`)).toEqual(reports);
  });
}

test('settings of a chart are reported with their line', async () => {
  const source =
    '---\nconfig:\n  look: handDrawn\n---\n%%{init: {"theme": "dark"}}%%\nflowchart TD\nA';
  expect(await reportsFor(source)).toEqual([
    '2: Expected a chart without settings of its own but found the front matter "config:".',
    '5: Expected a chart without settings of its own but found the directive "%%{init: {"theme": "dark"}}%%".',
  ]);
});
