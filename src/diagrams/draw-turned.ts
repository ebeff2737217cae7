// The same chart along its other axis. It is drawn with the parts of the first drawing, so that it
// adds little more than coordinates: it is shown where only this direction fits, before any script
// runs, and it is what script turns the chart by.
import { langTag, type Lang } from '../model/lang.ts';
import type { Box } from './boxes.ts';
import { firstAxis, otherAxis, type Chart } from './chart.ts';
import { drawEdge } from './draw-edge.ts';
import { groupClass } from './draw-group.ts';
import { translate } from './draw-node.ts';
import { drawShape } from './draw-shape.ts';
import type { Frame, Layout } from './layout.ts';
import { lookOf } from './looks/look-of.ts';
import { labelId, placeId, titleId } from './part-id.ts';
import { shapeSize } from './shape-size.ts';
import { viewBoxOf } from './view-box.ts';
import { element } from './xml.ts';
import { widthClass } from './width-class.ts';

/** Draws a chart turned from the axis that is drawn first; it has to stand after that drawing. */
export function drawTurned(chart: Chart, lang: Lang): string {
  const { pair, layouts, id } = chart;
  const axis = otherAxis(firstAxis(chart));
  const [from, to] = [layouts[otherAxis(axis)], layouts[axis]];
  const viewBox = viewBoxOf(to);
  const [, , width, height] = viewBox;
  const groups = pair.groups.map((group) => {
    const { title, ...box } = to.groups[group.id] as Frame;
    const frame = element('rect', { ...box, rx: 6 });
    const before = from.groups[group.id] as Frame;
    const shift = [box.x + title - before.x - before.title, box.y - before.y] as const;
    return element(
      'g',
      { class: groupClass(group), 'data-of': group.id },
      frame + drawUse(titleId(id, group.id), shift),
    );
  });
  const nodes = pair.nodes.map((node) => {
    const box = to.nodes[node.id] as Box;
    if (!lookOf(node.shape).turns) {
      return drawUse(placeId(id, node.id), shiftOf(from.nodes[node.id], box));
    }
    // What stands across the flow is turned by the style sheet, and a copy would keep its direction.
    const attributes = { class: 'node', 'data-of': node.id, 'data-shape': node.shape };
    const shape = drawShape(node.shape, shapeSize(node.shape, box, to.direction));
    return element('g', { ...attributes, transform: translate(box) }, shape);
  });
  const edges = pair.edges.map((edge) => drawEdge(edge, pair, to));
  const labels = pair.edges.flatMap((edge) => {
    const shift = [from, to].map((layout: Layout) => layout.edges[edge.id]?.label);
    return shift[1] ? drawUse(labelId(id, edge.id), shiftOf(shift[0], shift[1])) : [];
  });
  const attributes = {
    class: 'diagram turned',
    lang: langTag(lang),
    'data-axis': axis,
    'data-width': widthClass(width),
    width,
    height,
    viewBox: viewBox.join(' '),
    role: 'img',
    'aria-label': pair.words[lang].title || id,
  };
  const lines = element('g', { class: 'edges' }, [...edges, ...labels].join(''));
  return element('svg', attributes, [...groups, ...nodes, lines].join(''));
}

/** Tells below which width of its place a chart is shown turned; undefined where it never is. */
export function turnsBelow(chart: Chart): 'medium' | 'large' | undefined {
  const axis = firstAxis(chart);
  const own = chart.layouts[axis].width;
  const other = chart.layouts[otherAxis(axis)].width;
  const [fits, needed] = [widthClass(other), widthClass(own)];
  if (fits === 'small' && needed === 'medium') return 'medium';
  return (fits === 'small' || fits === 'medium') && needed === 'large' ? 'large' : undefined;
}

const shiftOf = (a: Box | undefined, b: Box | undefined): readonly [number, number] =>
  a && b
    ? [b.x + b.width / 2 - a.x - a.width / 2, b.y + b.height / 2 - a.y - a.height / 2]
    : [0, 0];

const drawUse = (of: string, [x, y]: readonly [number, number]): string =>
  element('use', {
    href: `#${of}`,
    x: x === 0 ? undefined : x,
    y: y === 0 ? undefined : y,
  });
