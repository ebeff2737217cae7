import { gzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { expect, test } from 'playwright/test';
import { readTurned, setGeometry } from '../../../src/components/diagram/drawing/geometry.ts';
import { firstAxis, otherAxis, type Axis, type Chart } from '../../../src/diagrams/chart.ts';
import { drawSvg, drawTurned } from '../../../src/diagrams/draw-svg.ts';
import { markersSvg } from '../../../src/diagrams/markers.ts';
import { langs, type Lang } from '../../../src/model/lang.ts';
import { wordsFor } from '../../../src/words/words-for.ts';
import { makeSame, makeSample, sampleNames } from './samples.ts';

// The first chart waits for Mermaid to start, which a busy machine may take long over.
test.describe.configure({ timeout: 0 });

const { DOMParser } = new JSDOM('').window;

const parseXml = (xml: string): Element =>
  new DOMParser().parseFromString(xml, 'text/xml').documentElement;

/** Draws a chart and parses the drawing as XML, which fails on any slip. */
function draw(chart: Chart, lang: Lang = 'en', axis?: Axis): { svg: string; root: Element } {
  const words = wordsFor(lang).diagram;
  const svg = drawSvg({ chart, lang, words, ...(axis ? { axis } : {}) });
  const root = parseXml(svg);
  return { svg, root };
}

const turnedOf = (chart: Chart): string =>
  drawTurned({ chart, lang: 'en', words: wordsFor('en').diagram });

/** The attributes of an element, `d` and `transform` apart. */
const attributesOf = (element: Element | null): Record<string, string> =>
  Object.fromEntries(
    Array.from(element?.attributes ?? [], ({ name, value }): [string, string] => [
      name,
      value,
    ]).filter(([name]) => name !== 'd' && name !== 'transform'),
  );

for (const name of sampleNames) {
  for (const lang of langs) {
    test(`${name} in ${lang}: the drawing is well formed, without style or colour of its own`, async () => {
      const { svg, root } = draw(await makeSample(name), lang);
      expect(root.tagName).toBe('svg');
      expect(svg).not.toMatch(
        /\sstyle=|\s(?:fill|stroke|font-[a-z]+)=|<style|<script|#[\da-f]{3,6}"/i,
      );
      const ids = Array.from(root.querySelectorAll('[id]'), ({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => !id.startsWith(`${name}-`))).toEqual([]);
    });
  }

  test(`${name}: one drawing holds both languages in at most 4 KB`, async () => {
    const chart = await makeSample(name);
    const { svg } = draw(chart);
    for (const lang of langs) {
      const lines = Object.values(chart.lines[lang].nodes).flat();
      expect(lines.filter((line) => !svg.includes(`>${line.replaceAll('&', '&amp;')}<`))).toEqual(
        [],
      );
    }
    expect(gzipSync(svg).length).toBeLessThan(4096);
  });

  test(`${name}: a change of language moves nothing`, async () => {
    const chart = await makeSample(name);
    const still = (svg: string): string =>
      svg.replace(
        / (?:lang|aria-label|aria-roledescription|href)="[^"]*"|<title>.*?<\/title>/g,
        '',
      );
    expect(still(draw(chart, 'zh').svg)).toBe(still(draw(chart, 'en').svg));
  });

  test(`${name}: turned, it is as if drawn along its other axis`, async () => {
    const chart = await makeSample(name);
    const axis = firstAxis(chart);
    const drawn = draw(chart, 'en', axis).root as SVGSVGElement;
    const turned = parseXml(turnedOf(chart)) as SVGSVGElement;
    setGeometry(drawn, readTurned(drawn, turned));
    expect(drawn.outerHTML).toBe(draw(chart, 'en', otherAxis(axis)).root.outerHTML);
  });

  test(`${name}: both of its drawings together take at most 4 KB`, async () => {
    const chart = await makeSample(name);
    expect(gzipSync(draw(chart).svg + turnedOf(chart)).length).toBeLessThan(4096);
  });
}

test('half of the samples take less than 2 KB', async () => {
  const charts = await Promise.all(sampleNames.map(makeSample));
  const sizes = charts.map((chart) => gzipSync(draw(chart).svg).length).toSorted((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(2048);
});

test('a chart of thirty steps with long labels in both languages takes at most 4 KB', async () => {
  const steps = Array.from({ length: 30 }, (_, index) => index);
  const source = (label: (index: number) => string): string =>
    ['flowchart TD', ...steps.map((index) => `N${index}["${label(index)}"]`)]
      .concat(steps.slice(1).map((index) => `N${Math.floor((index - 1) / 2)} --> N${index}`))
      .join('\n');
  const words = 'read check write store send hold drop merge split sort'.split(' ');
  const word = (index: number): string => words[index % words.length] ?? '';
  const chart = await makeSame(
    source((index) => `${word(index)} the ${word(index * 7)} of ${word(index * 3)} ${index}`).slice(
      13,
    ),
  );
  expect(gzipSync(draw(chart).svg).length).toBeLessThan(4096);
});

test('the drawing is a named document of named symbols', async () => {
  const { root } = draw(await makeSample('cycle'), 'zh');
  const { width, height, viewBox, ...rest } = attributesOf(root);
  expect(viewBox).toBe(`-1.5 -1.5 ${width} ${height}`);
  expect(rest).toEqual({
    class: 'diagram',
    lang: 'zh-Hans',
    'data-diagram': 'cycle',
    'data-axis': 'vertical',
    'data-width': 'small',
    role: 'graphics-document document',
    'aria-label': '应答之前的检查',
  });
  expect(attributesOf(root.querySelector('#cycle-C'))).toEqual({
    id: 'cycle-C',
    class: 'node decision',
    'data-node': 'C',
    'data-shape': 'diamond',
    role: 'graphics-symbol',
    'aria-roledescription': '判断',
    'aria-label': '置信度是否不低于0.8？',
  });
  const edges = root.querySelector('g.edges');
  expect(edges?.getAttribute('aria-hidden')).toBe('true');
  expect(edges?.querySelectorAll('path')).toHaveLength(6);
});

test('symbols stand in the order in which the chart is told, those of a group within it', async () => {
  const { root } = draw(await makeSample('groups'));
  const order = Array.from(root.querySelectorAll('[data-node], [data-group]'), ({ id }) => id);
  expect(order).toEqual(['U', 'G', 'A', 'B', 'C', 'H', 'D', 'E', 'F'].map((id) => `groups-${id}`));
  expect(root.querySelector('#groups-G #groups-H > #groups-D')).not.toBeNull();
  expect(attributesOf(root.querySelector('#groups-H'))).toEqual({
    id: 'groups-H',
    class: 'group',
    'data-group': 'H',
    role: 'graphics-object',
    'aria-roledescription': wordsFor('en').diagram.group,
    'aria-label': 'The inner storage',
  });
});

test('a node with a link is the link itself, to the page in the reader’s language', async () => {
  const chart = await makeSample('groups');
  for (const lang of langs) {
    const node = draw(chart, lang).root.querySelector('#groups-A');
    expect(node?.tagName).toBe('a');
    expect(node?.getAttribute('href')).toBe(`/${lang}/gateway/`);
    expect(node?.getAttribute('role')).toBeNull();
    expect(node?.querySelector('title')?.textContent).toBe(chart.pair.words[lang].tooltips['A']);
  }
});

test('a mark too small for its label is named by it, and shows it to who points at it', async () => {
  const chart = await makeSame('A@{ shape: fork, label: "Both at once" } --> B@{ shape: f-circ }');
  const { root } = draw(chart);
  const [fork, dot] = ['A', 'B'].map((id) => root.querySelector(`[data-node=${id}]`));
  expect(fork?.getAttribute('aria-label')).toBe('Both at once');
  expect(fork?.querySelector('title')?.textContent).toBe('Both at once');
  expect(dot?.querySelector('title')).toBeNull();
  expect(root.querySelector('text')).toBeNull();
});

test('a bar stands across the flow, whichever it is', async () => {
  const { layouts } = await makeSame('A --> B@{ shape: fork }\nB --> C & D');
  const { vertical, horizontal } = layouts;
  const [flat, upright] = [vertical.nodes['B'], horizontal.nodes['B']];
  expect(flat?.width).toBeGreaterThan(flat?.height ?? Infinity);
  expect([upright?.width, upright?.height]).toEqual([flat?.height, flat?.width]);
});

test('colours of the author become roles', async () => {
  const { root } = draw(await makeSample('groups'));
  expect(root.querySelector('#groups-F')?.classList.contains('warm')).toBe(true);
  expect(root.querySelector('#groups-U')?.classList.contains('cool')).toBe(true);
});

test('an edge tells its ends, its step, its pattern and what stands at its ends', async () => {
  const chart = await makeSame('A e1@-.-> B\nB ==x C\nC o--o A\nA --- C\ne1@{ step: 1 }');
  const paths = Array.from(draw(chart).root.querySelectorAll('path.edge'), attributesOf);
  expect(paths).toEqual([
    { ...edge('e1', 'A', 'B'), class: 'edge dotted', 'data-step': '1', ...end('point') },
    { ...edge('L_B_C_0', 'B', 'C'), class: 'edge thick', ...end('cross') },
    { ...edge('L_C_A_0', 'C', 'A'), 'marker-start': 'url(#diagram-circle)', ...end('circle') },
    edge('L_A_C_0', 'A', 'C'),
  ]);
});

const edge = (id: string, from: string, to: string): Record<string, string> => ({
  class: 'edge',
  'data-edge': id,
  'data-from': from,
  'data-to': to,
});
const end = (name: string): Record<string, string> => ({ 'marker-end': `url(#diagram-${name})` });

test('every end that a chart refers to is among the markers of the page', async () => {
  const markers = parseXml(markersSvg());
  expect(attributesOf(markers)).toMatchObject({ width: '0', height: '0', 'aria-hidden': 'true' });
  const ids = Array.from(markers.querySelectorAll('marker'), ({ id }) => id);
  for (const name of sampleNames) {
    const used = [...draw(await makeSample(name)).svg.matchAll(/url\(#([\w-]+)\)/g)];
    expect(used.filter(([, id]) => !ids.includes(id ?? ''))).toEqual([]);
  }
});

test('invisible edges are not drawn', async () => {
  const chart = await makeSame('A ~~~ B\nA --> B');
  expect(draw(chart).root.querySelectorAll('path.edge')).toHaveLength(1);
});

test('a label that both languages share is drawn once, others once for each', async () => {
  const { root } = draw(await makeSame('A["go.mod"] --> B'));
  expect(root.querySelectorAll('text')).toHaveLength(2);
  expect(root.querySelectorAll('text[lang]')).toHaveLength(0);
  const texts = draw(await makeSample('cycle')).root.querySelectorAll('#cycle-A text');
  expect(Array.from(texts, (text) => text.getAttribute('lang'))).toEqual(['zh-Hans', 'en']);
});

test('hostile labels, titles and ids stay text', async () => {
  const hostile = `"'&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;' onload=x ]]&gt; \u0007`;
  const source = (quote: string): string => `flowchart TD
accTitle: Is 1 < 2 & "so"?
A["#quot;${quote}"] -->|"#quot;${quote}"| B
subgraph G["#quot;${quote}"]
  B
end
click A "https://example.org/?a=1&b='2'" "#quot;&lt;b&gt;"`;
  const chart = await makeSame(source(hostile.replaceAll('"', '#quot;')).slice(13));
  const { svg, root } = draw(chart);
  expect(svg).not.toMatch(/<script|onload="|\u0007/);
  const text = `""'<script>alert(1)</script>&amp;' onload=x ]]>`;
  expect(root.querySelector('[data-node=A]')?.getAttribute('aria-label')).toBe(text);
  expect(root.querySelector('[data-group=G]')?.getAttribute('aria-label')).toBe(text);
  expect(root.querySelector('[data-node=A]')?.getAttribute('href')).toBe(
    'https://example.org/?a=1&b=%272%27',
  );
  expect(root.querySelector('[data-node=A] > title')?.textContent).toBe('"<b>');
  expect(root.getAttribute('aria-label')).toBe('Is 1 < 2 & "so"?');
  expect(Array.from(root.querySelectorAll('*'), ({ tagName }) => tagName)).not.toContain('script');
});

test('ids of nodes in any script can be addressed', async () => {
  const { root } = draw(await makeSame('节点 --> a.b-c'));
  expect(Array.from(root.querySelectorAll('[data-node]'), ({ id }) => id)).toEqual([
    'same-节点',
    'same-a.b-c',
  ]);
});
