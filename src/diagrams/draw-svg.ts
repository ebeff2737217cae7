// One SVG for a chart, with the labels of both languages in it: a change of language shows the one
// and hides the other, and nothing moves. Looks are the style sheet's: no style attribute, no colour.
import { langTag, type Lang } from '../model/lang.ts';
import type { DiagramWords } from '../words/words.ts';
import { firstAxis, type Axis, type Chart } from './chart.ts';
import { drawEdge, drawEdgeLabel } from './draw-edge.ts';
import { drawGroup } from './draw-group.ts';
import { drawNode, type Drawing } from './draw-node.ts';
import { makeNesting } from './nesting.ts';
import { nodeKinds } from './node-kind.ts';
import { turnsBelow } from './draw-turned.ts';
import { viewBoxOf } from './view-box.ts';
import { widthClass } from './width-class.ts';
import { element } from './xml.ts';

/** Draws a chart along one of its axes, by default the one that `firstAxis` chooses. */
export function drawSvg(options: {
  chart: Chart;
  lang: Lang;
  words: DiagramWords;
  axis?: Axis;
}): string {
  const { chart, lang, words, axis = firstAxis(options.chart) } = options;
  const { pair } = chart;
  const layout = chart.layouts[axis];
  const viewBox = viewBoxOf(layout);
  const [, , width, height] = viewBox;
  const edges = pair.edges.map((edge) => drawEdge(edge, pair, layout)).join('');
  const labels = pair.edges.map((edge) => drawEdgeLabel(edge, layout, chart));
  return element(
    'svg',
    {
      class: 'diagram',
      lang: langTag(lang),
      'data-diagram': chart.id,
      'data-axis': axis,
      'data-width': widthClass(width),
      'data-turns-below': turnsBelow(chart),
      width,
      height,
      viewBox: viewBox.join(' '),
      role: 'graphics-document document',
      'aria-label': pair.words[lang].title || chart.id,
    },
    drawWithin(undefined, { chart, layout, lang, words, kinds: nodeKinds(pair) }) +
      element('g', { class: 'edges', 'aria-hidden': 'true' }, edges + labels.join('')),
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
