import { gzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { axisNames, type Chart } from '../../../src/diagrams/chart.ts';
import { drawSvg } from '../../../src/diagrams/draw-svg.ts';
import { wordsFor } from '../../../src/words/words-for.ts';
import { flawsOf } from './geometry.ts';
import { makeSame } from './samples.ts';

// Charts of every size that an author may come to. Times are told and not held to: machines differ.

test.describe.configure({ timeout: 0 });

/** A chart of so many nodes: stages in groups, with decisions, loops and ways that skip a stage. */
function sourceOf(count: number): string {
  const words = 'read check write store send hold drop merge split sort'.split(' ');
  const word = (index: number): string => words[index % words.length] ?? '';
  const label = (index: number): string =>
    `${word(index)} the ${word(3 * index + 1)} of step ${index}`;
  const nodes = Array.from({ length: count }, (_, index) =>
    index % 7 === 4 ? `N${index}{"${label(index)}?"}` : `N${index}["${label(index)}"]`,
  );
  const edges = Array.from({ length: count - 1 }, (_, index) => {
    const main =
      index % 7 === 4 ? `N${index} -->|"yes"| N${index + 1}` : `N${index} --> N${index + 1}`;
    const back = index % 21 === 18 ? [`N${index} -->|"no"| N${index - 3}`] : [];
    const skip = index % 14 === 4 && index + 4 < count ? [`N${index} -.-> N${index + 4}`] : [];
    return [main, ...back, ...skip];
  });
  const size = 20;
  const groups = Array.from({ length: count < 100 ? 0 : Math.floor(count / size) }, (_, index) => {
    const members = Array.from({ length: 6 }, (_item, place) => `N${index * size + place + 7}`);
    return `subgraph G${index}["Stage ${index}"]\n${members.join('\n')}\nend`;
  });
  return [...nodes, ...edges.flat(), ...groups].join('\n');
}

for (const count of [2, 20, 100, 300]) {
  test(`a chart of ${count} nodes is laid out without a flaw along both axes`, async ({}, info) => {
    const start = performance.now();
    const chart: Chart = await makeSame(sourceOf(count));
    const made = performance.now() - start;
    const svg = drawSvg({ chart, lang: 'en', words: wordsFor('en').diagram });
    const drawn = performance.now() - start - made;
    const told = `${made.toFixed(0)} ms to read and lay out, ${drawn.toFixed(0)} ms to draw`;
    const weight = `${(gzipSync(svg).length / 1024).toFixed(1)} KB`;
    console.log(`${count} nodes: ${told}, ${weight}`);
    info.annotations.push({ type: 'time', description: told });
    expect(chart.pair.nodes).toHaveLength(count);
    for (const axis of axisNames) expect(flawsOf(chart.pair, chart.layouts[axis])).toEqual([]);
  });
}
