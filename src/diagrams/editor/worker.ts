// Reads and draws charts apart from the page: a large chart takes seconds, and the reader types on.
import { wordsFor } from '../../words/words-for.ts';
import { drawSource, type Drawn } from './draw-source.ts';
import type { DrawAnswer, DrawRequest } from './messages.ts';
import { readFlowchart } from './read-flowchart.ts';

addEventListener('message', ({ data }: MessageEvent<DrawRequest>) => {
  void answer(data);
});

postMessage({ ticket: 0, problems: [], summary: '' } satisfies DrawAnswer);

async function answer({ ticket, source, lang }: DrawRequest): Promise<void> {
  const words = wordsFor(lang);
  let drawn: Drawn;
  try {
    drawn = await drawSource(source, lang, words, readFlowchart);
  } catch {
    // A chart that our own drawing stumbles over is too much for it, whatever the reason.
    drawn = { problems: [{ kind: 'too-slow' }] };
  }
  const { chart } = drawn;
  const problems = drawn.problems.map((problem) => ({
    line: problem.line,
    column: problem.column,
    text:
      (problem.line === undefined ? '' : words.editor.line(problem.line)) +
      words.editor.problem(problem),
  }));
  const summary = chart ? words.editor.drawn(chart.nodes, chart.edges) : '';
  postMessage({ ticket, problems, chart, summary } satisfies DrawAnswer);
}
