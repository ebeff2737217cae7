// A long and thin diagram is set like a text: in several columns, or in several lines one under the
// other. It is parted where a single line leads on, so that each part begins where the last one ended.
import { runsOf, type Box } from '../diagrams/boxes.ts';
import type { Axis } from '../diagrams/chart.ts';
import type { Layout } from '../diagrams/layout.ts';
import { viewBoxOf } from '../diagrams/view-box.ts';
import { cropDrawing } from './crop-drawing.ts';
import type { PaintedDrawing } from './painted-drawing.ts';

/** A diagram in one piece or in several, in reading order: beside each other where it flows down, else under each other. */
export interface Fold {
  axis: Axis;
  pieces: PaintedDrawing[];
}

/** How much of an edge must be seen on both sides of a parting, in pixels of the drawing. */
const least = 12;

/** The most pieces that are still taken in as one. */
const most = 3;

/** Gives the ways in which a drawing may be set, the whole one first. */
export function foldsOf(drawing: PaintedDrawing, layout: Layout, axis: Axis): Fold[] {
  const whole = axis === 'vertical' ? drawing.height : drawing.width;
  const partings = partingsOf(layout, axis);
  const folds = Array.from({ length: most }, (_, index) => edgesFor(index + 1, partings, whole));
  return folds.flatMap((edges) =>
    edges === undefined ? [] : [{ axis, pieces: pieces(drawing, axis, edges) }],
  );
}

/** The places at which a drawing may be parted, along the way in which it flows. */
function partingsOf(layout: Layout, axis: Axis): number[] {
  const [x, y] = viewBoxOf(layout);
  const [from, beside, size, corner]: ['x' | 'y', 'x' | 'y', 'width' | 'height', number] =
    axis === 'vertical' ? ['y', 'x', 'height', y] : ['x', 'y', 'width', x];
  // A frame that is parted would be two frames.
  if (Object.keys(layout.groups).length > 0) return [];
  const routes = Object.values(layout.edges);
  const runs = routes.flatMap(({ points }) => runsOf(points));
  const boxes = [...Object.values(layout.nodes), ...routes.flatMap(({ label }) => label ?? [])];
  const isAcross = (box: Box, place: number): boolean =>
    box[from] < place && place < box[from] + box[size];
  return gapsBetween(boxes.map((box) => [box[from], box[from] + box[size]]))
    .filter(([start, end]) => end - start >= 2 * least)
    .map(([start, end]) => (start + end) / 2)
    .filter((place) => {
      const across = runs.filter((run) => isAcross(run, place));
      return new Set(across.map((run) => run[beside])).size === 1;
    })
    .map((place) => place - corner);
}

function gapsBetween(spans: [number, number][]): [number, number][] {
  const gaps: [number, number][] = [];
  let reached = Infinity;
  for (const [start, end] of spans.toSorted(([a], [b]) => a - b)) {
    if (start > reached) gaps.push([reached, start]);
    reached = Math.max(end, reached === Infinity ? end : reached);
  }
  return gaps;
}

/** Chooses where a drawing is parted into so many pieces, the longest of which is as short as can be. */
function edgesFor(count: number, partings: number[], whole: number): number[] | undefined {
  const choices = (left: number, from: number): number[][] =>
    left === 0
      ? [[]]
      : partings.flatMap((place, index) =>
          index < from ? [] : choices(left - 1, index + 1).map((rest) => [place, ...rest]),
        );
  return choices(count - 1, 0)
    .map((inner) => [0, ...inner, whole])
    .reduce<number[] | undefined>(
      (best, next) => (best && longestOf(best) <= longestOf(next) ? best : next),
      undefined,
    );
}

const longestOf = (edges: number[]): number =>
  Math.max(...edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0)));

const pieces = (drawing: PaintedDrawing, axis: Axis, edges: number[]): PaintedDrawing[] =>
  edges.slice(1).map((end, index) => {
    const start = edges[index] ?? 0;
    const { width, height } = drawing;
    return cropDrawing(
      drawing,
      axis === 'vertical'
        ? { x: 0, y: start, width, height: end - start }
        : { x: start, y: 0, width: end - start, height },
    );
  });
