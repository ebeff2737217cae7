// The shapes, drawn round their centres, so that a node moves by its `transform` alone.
import { bar, lid, type Size } from './fit-label.ts';
import type { Shape } from './graph.ts';
import { cornersOf } from './shape-outline.ts';
import { element } from './xml.ts';

/** Draws the outline of a shape; a text has none. */
export function drawShape(shape: Shape, size: Size): string {
  const { width, height } = size;
  const x = width / 2;
  const y = height / 2;
  const corners = cornersOf(shape, size);
  if (corners) return element('path', { d: `M${corners.map((at) => at.join(' ')).join('L')}Z` });
  switch (shape) {
    case 'text':
      return '';
    case 'circle':
      return element('circle', { r: x });
    case 'double-circle':
      return element('circle', { r: x }) + element('circle', { r: x - 5 });
    case 'ellipse':
      return element('ellipse', { rx: x, ry: y });
    case 'cylinder':
      return drawCylinder(x, y);
    case 'subroutine': {
      const bars = `M${bar - x} ${-y}V${y}M${x - bar} ${-y}V${y}`;
      return drawRect(size, 2) + element('path', { d: bars });
    }
    case 'stadium':
      return drawRect(size, y);
    case 'rounded':
      return drawRect(size, 10);
    default:
      return drawRect(size, 3);
  }
}

const drawRect = ({ width, height }: Size, rx: number): string =>
  element('rect', { x: -width / 2, y: -height / 2, width, height, rx });

/** The body, and the near rim of its lid as a line. */
function drawCylinder(x: number, y: number): string {
  const top = lid - y;
  const bottom = y - lid;
  const arc = (sweep: 0 | 1, to: number, at: number): string =>
    `A${x} ${lid} 0 0 ${sweep} ${to} ${at}`;
  const body = `M${-x} ${top}${arc(1, x, top)}V${bottom}${arc(1, -x, bottom)}Z`;
  const rim = `M${-x} ${top}${arc(0, x, top)}`;
  return element('path', { d: body }) + element('path', { d: rim });
}
