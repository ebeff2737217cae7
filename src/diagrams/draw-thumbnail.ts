// A chart at a glance: its shapes and lines without words, ids or ends, light enough to stand in a
// list of all charts.
import type { Box } from './boxes.ts';
import type { Chart } from './chart.ts';
import { drawShape } from './draw-shape.ts';
import { translate } from './draw-node.ts';
import { edgePath } from './edge-path.ts';
import type { Layout } from './layout.ts';
import { nodeKinds } from './node-kind.ts';
import { viewBoxOf } from './view-box.ts';
import { element } from './xml.ts';

/** The shape of the frame that a thumbnail is to fill: its width for a height of one. */
const frame = 1;

/** Draws a chart small and wordless; whoever shows it says what it is. */
export function drawThumbnail(chart: Chart): string {
  const { pair, layouts } = chart;
  const layout = larger(layouts.vertical, layouts.horizontal);
  const kinds = nodeKinds(pair);
  const groups = pair.groups.map(({ id }) => {
    const { x, y, width, height } = layout.groups[id] as Box;
    return element('rect', { class: 'group', x, y, width, height, rx: 6 });
  });
  // One path for all lines: nothing is asked of a single one.
  const lines = Object.values(layout.edges).map(({ points }) => edgePath(points));
  const nodes = pair.nodes.map(({ id, shape, role }) => {
    const box = layout.nodes[id] as Box;
    const look = role ?? (kinds.get(id) === 'decision' ? 'decision' : undefined);
    return element('g', { class: look, transform: translate(box) }, drawShape(shape, box));
  });
  return element(
    'svg',
    { class: 'thumbnail', viewBox: viewBoxOf(layout).join(' '), 'aria-hidden': 'true' },
    groups.join('') + element('path', { class: 'lines', d: lines.join('') }) + nodes.join(''),
  );
}

/** Of two layouts the one that is shown larger in the frame. */
const larger = (a: Layout, b: Layout): Layout => (scaleOf(b) > scaleOf(a) ? b : a);

const scaleOf = ({ width, height }: Layout): number => Math.min(frame / width, 1 / height);
