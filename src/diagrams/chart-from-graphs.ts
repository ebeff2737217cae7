import type { Lang } from '../model/lang.ts';
import type { Chart } from './chart.ts';
import { narrowSettings, usualSetting, type Setting } from './fit-label.ts';
import type { Direction, Graph } from './graph.ts';
import { layOut, type Layout } from './layout.ts';
import { makeOutline } from './outline.ts';
import { makePairGraph, type PairGraph } from './pair-graph.ts';
import { setLabels, type SetLabels } from './set-labels.ts';

/** The width in pixels up to which a chart is read on a phone as it is. */
const phoneWidth = 340;
/** The width up to which it can still be read there, made smaller. */
const widestOnPhone = 540;

/** Makes a chart from the same graph in both languages: sets its labels, lays it out, tells it. */
export async function chartFromGraphs(id: string, graphs: Record<Lang, Graph>): Promise<Chart> {
  const pair = makePairGraph(graphs);
  const { vertical, horizontal } = axisDirections(pair.direction);
  const { labels, isSnug, layout } = await fitPhone(pair, vertical);
  return {
    id,
    pair,
    lines: labels.lines,
    layouts: { vertical: layout, horizontal: await layOut(pair, labels.sizes, horizontal, isSnug) },
    outlines: { zh: makeOutline(pair, 'zh'), en: makeOutline(pair, 'en') },
  };
}

/** The number of nodes up to which a chart is worth narrowing: more are not seen at once on a phone. */
const mostOnPhone = 40;

interface Fit {
  labels: SetLabels;
  isSnug: boolean | undefined;
  layout: Layout;
}

/** Sets labels narrower until the chart is narrow enough for a phone; a chart far too wide is left wide. */
async function fitPhone(pair: PairGraph, direction: Direction): Promise<Fit> {
  const first = await fit(usualSetting);
  if (first.layout.width <= phoneWidth || pair.nodes.length > mostOnPhone) return first;
  let best = first;
  for (const setting of narrowSettings) {
    const next = await fit(setting);
    if (next.layout.width < best.layout.width) best = next;
    if (best.layout.width <= phoneWidth) return best;
    // What has not come near by a step is not reached by the rest of them.
    if (best.layout.width > 2 * widestOnPhone) return first;
  }
  return best.layout.width <= widestOnPhone ? best : first;

  async function fit(setting: Setting): Promise<Fit> {
    const labels = setLabels(pair, setting);
    const { isSnug } = setting;
    return { labels, isSnug, layout: await layOut(pair, labels.sizes, direction, isSnug) };
  }
}

/** A chart that flows up or to the left keeps to that along its own axis. */
function axisDirections(own: Direction): { vertical: Direction; horizontal: Direction } {
  return { vertical: own === 'BT' ? 'BT' : 'TB', horizontal: own === 'RL' ? 'RL' : 'LR' };
}
