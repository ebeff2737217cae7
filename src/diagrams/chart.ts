import type { Lang } from '../model/lang.ts';
import type { Layout } from './layout.ts';
import type { Outline } from './outline.ts';
import type { PairGraph } from './pair-graph.ts';
import type { Lines } from './set-labels.ts';
import { widthClass } from './width-class.ts';

/** The two ways to lay a chart out: flowing down (or up), or across. */
export const axisNames = ['vertical', 'horizontal'] as const;

/** A way to lay a chart out. */
export type Axis = (typeof axisNames)[number];

/** All there is to know of a chart to draw it or tell it, as plain JSON. */
export interface Chart {
  id: string;
  pair: PairGraph;
  lines: Record<Lang, Lines>;
  layouts: Record<Axis, Layout>;
  outlines: Record<Lang, Outline>;
}

/** The width in pixels that a figure has for a chart. */
const figureWidth = 900;

/** Chooses the axis to draw first: the author's, unless only the other fits the width of a figure. */
export function firstAxis({ pair, layouts }: Chart, width: number = figureWidth): Axis {
  const isVertical = pair.direction === 'TB' || pair.direction === 'BT';
  const [own, other]: Axis[] = isVertical ? ['vertical', 'horizontal'] : ['horizontal', 'vertical'];
  if (!own || !other || layouts[own].width <= width) return own ?? 'vertical';
  return layouts[other].width < layouts[own].width ? other : own;
}

/** Gives the other axis. */
export const otherAxis = (axis: Axis): Axis => (axis === 'vertical' ? 'horizontal' : 'vertical');

/** Tells below which width of its place a chart is shown turned; undefined where it never is. */
export function turnsBelow(chart: Chart): 'medium' | 'large' | undefined {
  const axis = firstAxis(chart);
  const own = chart.layouts[axis].width;
  const other = chart.layouts[otherAxis(axis)].width;
  const [fits, needed] = [widthClass(other), widthClass(own)];
  if (fits === 'small' && needed === 'medium') return 'medium';
  return (fits === 'small' || fits === 'medium') && needed === 'large' ? 'large' : undefined;
}
