import type { Lang } from '../model/lang.ts';
import type { Chart } from './chart.ts';
import type { Direction, Graph } from './graph.ts';
import { layOut } from './layout.ts';
import { makeOutline } from './outline.ts';
import { makePairGraph } from './pair-graph.ts';
import { setLabels } from './set-labels.ts';

/** Makes a chart from the same graph in both languages: sets its labels, lays it out, tells it. */
export async function chartFromGraphs(id: string, graphs: Record<Lang, Graph>): Promise<Chart> {
  const pair = makePairGraph(graphs);
  const { lines, sizes } = setLabels(pair);
  const { vertical, horizontal } = axisDirections(pair.direction);
  return {
    id,
    pair,
    lines,
    layouts: {
      vertical: await layOut(pair, sizes, vertical),
      horizontal: await layOut(pair, sizes, horizontal),
    },
    outlines: { zh: makeOutline(pair, 'zh'), en: makeOutline(pair, 'en') },
  };
}

/** A chart that flows up or to the left keeps to that along its own axis. */
function axisDirections(own: Direction): { vertical: Direction; horizontal: Direction } {
  return { vertical: own === 'BT' ? 'BT' : 'TB', horizontal: own === 'RL' ? 'RL' : 'LR' };
}
