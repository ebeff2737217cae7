import { expect, test } from 'playwright/test';
import { lightTokens } from '#src/cards/light-tokens.ts';
import { SvgPainter } from '#src/cards/paint-svg.ts';
import { styleRules } from '#src/cards/style-rules.ts';

const css = `
@layer components {
  /* A comment; with a sign. */
  .a:is(.b, .c), .d { --line: var(--ink); fill: var(--paper) }
  @media print { .a { fill: none } }
}
@layer one, two;
.e { stroke: red; }
`;

test('the plain rules of a style sheet are read, in layers too, and those for a medium are not', () => {
  expect(styleRules(css)).toEqual([
    {
      selectors: ['.a:is(.b, .c)', '.d'],
      declarations: [
        ['--line', 'var(--ink)'],
        ['fill', 'var(--paper)'],
      ],
    },
    { selectors: ['.e'], declarations: [['stroke', 'red']] },
  ]);
});

test('tokens are what they are in the light theme, whatever they are made of', () => {
  const tokens = lightTokens(`:root {
    --sand: #fff; --night: #000; --shade: rgb(1 2 3 / 4%);
    --paper: light-dark(var(--sand), var(--night));
    --both: light-dark(rgb(1 2 3 / 4%), var(--night));
    --other: var(--missing, var(--sand));
  }
  :root[data-theme='dark'] { --sand: #000 }`);
  expect(tokens).toMatchObject({
    '--paper': '#fff',
    '--both': 'rgb(1 2 3 / 4%)',
    '--other': '#fff',
  });
});

const painter = new SvgPainter(
  styleRules(`
    .node { --fill: var(--paper); }
    .node rect { fill: var(--fill); stroke: 1px; }
    .warm { --fill: orange; }
    .hidden { display: none }
    text { fill: var(--ink); font-size: 15px; text-anchor: middle }
    .small text { font-size: 13px; text-anchor: start }
    text:hover { fill: red }
  `),
  { '--paper': '#fff', '--ink': '#111' },
);

const drawing = `<svg viewBox="-2 -3 104 56" width="104" height="56">
  <g class="node warm" transform="translate(50 20)"><title>Tip</title><rect/>
    <text lang="zh-Hans" y="5">水</text><text lang="en" y="5">Water</text></g>
  <g class="node hidden"><rect/><text>gone</text></g>
  <g class="small" transform="translate(10 10)"><g transform="translate(1, -2)">
    <text y="4"><tspan x="3">one</tspan><tspan x="3" dy="17">two</tspan></text></g></g>
</svg>`;

test('a drawing is painted with what the rules amount to, inherited values too', () => {
  const { svg, width, height } = painter.paint(
    drawing,
    'en',
    '<svg><defs><marker id="m"></marker></defs></svg>',
  );
  expect([width, height]).toEqual([104, 56]);
  expect(svg).toContain('<rect fill="orange" stroke="1px">');
  expect(svg).toContain('<marker id="m">');
  expect(svg).not.toMatch(/hidden|<title|<text/);
});

test('the labels of one language are taken out, each with its place, size and colour', () => {
  expect(painter.paint(drawing, 'zh', '').labels).toEqual([
    {
      lines: ['水'],
      x: 52,
      y: 28,
      anchor: 'middle',
      size: 15,
      leading: 0,
      weight: 400,
      colour: '#111',
    },
    {
      lines: ['one', 'two'],
      x: 16,
      y: 15,
      anchor: 'start',
      size: 13,
      leading: 17,
      weight: 400,
      colour: '#111',
    },
  ]);
});
