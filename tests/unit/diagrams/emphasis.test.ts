import { JSDOM } from 'jsdom';
import { expect, test } from 'playwright/test';
import { drawSvg } from '../../../src/diagrams/draw-svg.ts';
import { readEmphasis, runsOfLines } from '../../../src/diagrams/emphasis.ts';
import { wordsFor } from '../../../src/words/words-for.ts';
import { makeSame } from './samples.ts';

/** Emphasised parts as `[kind:text]`, nested kinds joined. */
function shown(marked: string): string {
  const { text, emphasis } = readEmphasis(marked);
  const lines = runsOfLines(text.split('\n'), emphasis);
  const run = ({ text: part, kinds }: { text: string; kinds: string[] }): string =>
    kinds.length === 0 ? part : `[${kinds.join('+')}:${part}]`;
  return lines.map((runs) => runs.map(run).join('')).join('\n');
}

const cases: [marked: string, shown: string][] = [
  ['plain', 'plain'],
  ['**all**', '[strong:all]'],
  ['one **two** three', 'one [strong:two] three'],
  ['__two__ and *three*', '[strong:two] and [slanted:three]'],
  ['_a_ b _c_', '[slanted:a] b [slanted:c]'],
  ['***both***', '[slanted+strong:both]'],
  ['**bold with *slanted* in it**', '[strong:bold with ][slanted+strong:slanted][strong: in it]'],
  ['over **two\nlines** of it', 'over [strong:two]\n[strong:lines] of it'],
  ['判断**置信度**是否足够', '判断[strong:置信度]是否足够'],
  ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
  ['** not bold **', '** not bold **'],
  ['*unclosed', '*unclosed'],
];
for (const [marked, expected] of cases) {
  test(`"${marked.replaceAll('\n', '⏎')}" is set as "${expected.replaceAll('\n', '⏎')}"`, () => {
    expect(shown(marked)).toBe(expected);
  });
}

test('emphasis stays on its words wherever the lines are broken', () => {
  const { emphasis } = readEmphasis('read **what is new** and go on');
  const lines = ['read what', 'is new', 'and go on'];
  const strong = runsOfLines(lines, emphasis).flatMap((runs) =>
    runs.filter(({ kinds }) => kinds.includes('strong')).map(({ text }) => text),
  );
  expect(strong).toEqual(['what', 'is new']);
});

test('a Markdown label is drawn with its emphasis, and named without its marks', async () => {
  const chart = await makeSame(
    'A["`Read **all** of _it_`"] -->|"`**yes**`"| B\nsubgraph G["`*in*`"]\nB\nend',
  );
  const svg = drawSvg({ chart, lang: 'en', words: wordsFor('en').diagram });
  const { document } = new JSDOM(svg).window;
  const parts = [...document.querySelectorAll('tspan[class]')];
  expect(parts.map((part) => [part.getAttribute('class'), part.textContent])).toEqual([
    ['strong', 'all'],
    ['slanted', 'it'],
    ['slanted', 'in'],
    ['strong', 'yes'],
  ]);
  expect(document.querySelector('[data-node=A]')?.getAttribute('aria-label')).toBe(
    'Read all of it',
  );
  const lines = document.querySelectorAll('[data-node=A] text > tspan');
  expect([...lines].map((line) => line.textContent).join(' ')).toBe('Read all of it');
});

test('a bold label has more room than a plain one', async () => {
  const { layouts } = await makeSame(
    'A["`Return the structured result`"]\nB["`**Return the structured result**`"]',
  );
  const { A, B } = layouts.vertical.nodes;
  expect(B?.width).toBeGreaterThan(A?.width ?? Infinity);
});
