// One SVG for a chart, with the labels of both languages in it: a change of language shows the one
// and hides the other, and nothing moves. Looks are the style sheet's: no style attribute, no colour.
import { langTag, type Lang } from '../model/lang.ts';
import type { DiagramWords } from '../words/words.ts';
import { firstAxis, otherAxis, turnsBelow, type Axis, type Chart } from './chart.ts';
import { drawEdge, drawEdgeLabel } from './draw-edge.ts';
import { drawGroup } from './draw-group.ts';
import { drawNode, type Drawing } from './draw-node.ts';
import { makeNesting } from './nesting.ts';
import { nodeKinds } from './node-kind.ts';
import { viewBoxOf } from './view-box.ts';
import { widthClass } from './width-class.ts';
import { element } from './xml.ts';

interface ChartInLang {
  chart: Chart;
  lang: Lang;
  words: DiagramWords;
}

/** Draws a chart along one of its axes, by default the one that `firstAxis` chooses. */
export function drawSvg({ axis, ...options }: ChartInLang & { axis?: Axis }): string {
  const { chart, lang } = options;
  return drawAlong(axis ?? firstAxis(chart), options, {
    class: 'diagram',
    'data-diagram': chart.id,
    'data-turns-below': turnsBelow(chart),
    role: 'graphics-document document',
    'aria-label': chart.pair.words[lang].title || chart.id,
  });
}

/**
 * Draws a chart along the axis that `firstAxis` does not choose, to stand after its first drawing:
 * it is shown where only this direction fits, before any script runs, and script turns the chart by it.
 */
export function drawTurned(options: ChartInLang): string {
  const { chart, lang } = options;
  return drawAlong(otherAxis(firstAxis(chart)), options, {
    class: 'diagram turned',
    role: 'graphics-document document',
    'aria-label': chart.pair.words[lang].title || chart.id,
  });
}

function drawAlong(
  axis: Axis,
  { chart, lang, words }: ChartInLang,
  attributes: Record<string, string | undefined>,
): string {
  const { pair } = chart;
  const layout = chart.layouts[axis];
  const viewBox = viewBoxOf(layout);
  const [, , width, height] = viewBox;
  const isTurned = attributes['data-diagram'] === undefined;
  const drawing = { chart, layout, lang, words, kinds: nodeKinds(pair), isTurned };
  const edges = pair.edges.map((edge) => drawEdge(edge, drawing));
  const labels = pair.edges.map((edge) => drawEdgeLabel(edge, drawing));
  return element(
    'svg',
    {
      ...attributes,
      lang: langTag(lang),
      'data-axis': axis,
      'data-width': widthClass(width),
      width,
      height,
      viewBox: viewBox.join(' '),
    },
    drawWithin(undefined, drawing) +
      element('g', { class: 'edges', 'aria-hidden': 'true' }, [...edges, ...labels].join('')),
  );
}

/** Draws the nodes and groups in a group, or those in none, in the order in which they are told. */
function drawWithin(parent: string | undefined, drawing: Drawing): string {
  const { pair, outlines } = drawing.chart;
  const order = outlines[drawing.lang].steps.map(({ id }) => id);
  const children = makeNesting(pair).childrenOf(parent, order);
  const parts = children.map(({ node, group }) =>
    node ? drawNode(node, drawing) : drawGroup(group, drawing, drawWithin(group.id, drawing)),
  );
  return parts.join('');
}
