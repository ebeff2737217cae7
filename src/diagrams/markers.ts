// The ends of edges. They stand once on a page; charts refer to them by these ids.
import type { EdgeEnd } from './graph.ts';
import { element } from './xml.ts';

interface Marker {
  /** How far the end reaches beyond the line, in pixels: the line is so much shorter. */
  reach: number;
  markup: string;
}

const markers: Record<Exclude<EdgeEnd, 'none'>, Marker> = {
  point: { reach: 7, markup: element('path', { d: 'M-1 -4L7 0L-1 4Q.5 0 -1 -4Z' }) },
  circle: { reach: 8, markup: element('circle', { cx: 4, r: 4 }) },
  cross: { reach: 6, markup: element('path', { d: 'M-4 -4L4 4M-4 4L4 -4' }) },
};

/** The id of an edge's end among the markers of the page. */
export const markerId = (end: Exclude<EdgeEnd, 'none'>): string => `diagram-${end}`;

/** How much shorter than its run the line of an edge is, in pixels. */
export const markerReach = (end: EdgeEnd): number => (end === 'none' ? 0 : markers[end].reach);

/** Draws the markers that all charts of a page share; to stand once, before the first chart. */
export function markersSvg(): string {
  const all = (['point', 'circle', 'cross'] as const).map((end) =>
    element(
      'marker',
      {
        id: markerId(end),
        class: `diagram-end ${end}`,
        viewBox: '-10 -10 20 20',
        markerWidth: 20,
        markerHeight: 20,
        markerUnits: 'userSpaceOnUse',
        orient: 'auto-start-reverse',
      },
      markers[end].markup,
    ),
  );
  const attributes = { class: 'diagram-ends', width: 0, height: 0, 'aria-hidden': 'true' };
  return element('svg', attributes, element('defs', {}, all.join('')));
}
