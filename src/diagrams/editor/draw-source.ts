// From a text to a chart, or to what is wrong with it.
import type { Lang } from '../../model/lang.ts';
import type { Words } from '../../words/words.ts';
import type { Axis, Chart } from '../chart.ts';
import { layOutWithDagre } from '../dagre/lay-out.ts';
import { drawSvg } from '../draw-svg.ts';
import type { Graph, GraphResult } from '../graph.ts';
import { makeOutline } from '../outline.ts';
import { outlineText } from '../outline-text.ts';
import { makePairGraph } from '../pair-graph.ts';
import { setLabels } from '../set-labels.ts';
import { unsupportedFeatures } from '../unsupported.ts';
import { explainFailure } from './explain.ts';
import { isTooLong, maxNodes } from './limits.ts';
import type { Problem } from './problem.ts';

/** A chart as it is shown. */
export interface DrawnChart {
  svg: string;
  /** The chart told in lines of text. */
  outline: string[];
  title: string;
  nodes: number;
  edges: number;
}

/** What came of a text. */
export interface Drawn {
  problems: Problem[];
  /** Absent where the text cannot be drawn. */
  chart?: DrawnChart;
}

/** The id of a chart that stands on no page. */
const id = 'chart';

/** Draws a text; `read` is Mermaid. */
export async function drawSource(
  source: string,
  lang: Lang,
  words: Words,
  read: (source: string) => Promise<GraphResult>,
): Promise<Drawn> {
  if (source.trim() === '') return { problems: [{ kind: 'empty' }] };
  if (isTooLong(source)) return { problems: [tooLong(source)] };
  const result = await read(source);
  if (!result.ok) return { problems: [explainFailure(result, source)] };
  const { graph } = result;
  const count = graph.nodes.length + graph.groups.length;
  if (count > maxNodes) return { problems: [{ kind: 'too-many-nodes', count }] };
  const chart = makeChart({ ...graph, title: graph.title || words.editor.chart });
  const axis: Axis =
    graph.direction === 'TB' || graph.direction === 'BT' ? 'vertical' : 'horizontal';
  return {
    problems: omissionsOf(graph, source),
    chart: {
      svg: drawSvg({ chart, lang, words: words.diagram, axis }),
      outline: outlineText(chart.outlines[lang], words.diagram),
      title: graph.title,
      nodes: graph.nodes.length,
      edges: graph.edges.length,
    },
  };
}

/** Tells how much too long a text is. */
export const tooLong = (source: string): Problem => ({
  kind: 'too-long',
  kilobytes: Math.ceil(new TextEncoder().encode(source).length / 1024),
});

/** The text is in one language, whichever it is, and flows the way its author says. */
function makeChart(graph: Graph): Chart {
  const pair = makePairGraph({ zh: graph, en: graph });
  const { lines, sizes } = setLabels(pair);
  const layout = layOutWithDagre({ pair, sizes, direction: graph.direction });
  return {
    id,
    pair,
    lines,
    layouts: { vertical: layout, horizontal: layout },
    outlines: { zh: makeOutline(pair, 'zh'), en: makeOutline(pair, 'en') },
  };
}

function omissionsOf(graph: Graph, source: string): Problem[] {
  const places = unsupportedFeatures(graph, source);
  const lines = source.split('\n');
  return graph.notDrawn
    .map(({ feature, found, at }, index): Problem => {
      const line = places[index]?.line;
      const written = asWritten(found, lines[(line ?? 0) - 1] ?? '');
      return { kind: 'omission', feature, found: excerpt(written), at, line };
    })
    .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** Mermaid puts this in the place of an address that it does not trust. */
const distrusted = 'about:blank';

const asWritten = (found: string, line: string): string =>
  found === distrusted ? (/"([^"]*)"/.exec(line)?.[1] ?? found) : found;

const excerpt = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
