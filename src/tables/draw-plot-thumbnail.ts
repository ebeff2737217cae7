import { element } from '../diagrams/xml.ts';
import { makePlotScale } from './plot-scale.ts';
import type { Plot } from './plot.ts';

const width = 160;
const height = 96;
const gap = 4;
/** How many bars can still be told apart. */
const most = 12;

/** Draws a plot small and wordless: the marks of its first panels; whoever shows it says what it is. */
export function drawPlotThumbnail({ kind, panels }: Plot): string {
  const marks = panels
    .flatMap((panel) => {
      const scale = makePlotScale(panel, 'en');
      return panel.marks.map(({ value, second }) => ({
        from: second && value !== undefined ? scale.placeOf(value) : scale.start,
        to: second
          ? scale.placeOf(second.value)
          : value === undefined
            ? undefined
            : scale.placeOf(value),
      }));
    })
    .slice(0, most);
  const step = height / marks.length;
  const thick = Math.min(14, step - gap);
  const drawn = marks.map(({ from, to }, index) => {
    if (to === undefined) return '';
    const y = step * (index + 0.5);
    const [left, right] = [Math.min(from, to), Math.max(from, to)].map(
      (place) => (place * width) / 100,
    );
    return kind === 'bars'
      ? element('rect', {
          x: left,
          y: y - thick / 2,
          width: (right ?? 0) - (left ?? 0),
          height: thick,
        })
      : element('line', { x1: left, x2: right, y1: y, y2: y }) +
          [from, to]
            .map((place, end) =>
              element('circle', {
                class: end === 0 ? 'from' : 'to',
                cx: (place * width) / 100,
                cy: y,
                r: 4,
              }),
            )
            .join('');
  });
  return element(
    'svg',
    {
      class: 'plot-thumbnail',
      viewBox: `-6 -2 ${width + 12} ${height + 4}`,
      'aria-hidden': 'true',
    },
    drawn.join(''),
  );
}
