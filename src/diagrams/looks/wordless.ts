// Marks of one size, too small for a label: their names are told, not drawn.
import type { Size } from '../fit-label.ts';
import { element } from '../xml.ts';
import { boxPath, cornerOf, polygon, type Look } from './look.ts';

const ring = (size: Size): string => {
  const [r] = cornerOf(size);
  return `M${-r} 0A${r} ${r} 0 0 1 ${r} 0A${r} ${r} 0 0 1 ${-r} 0Z`;
};
const dot = (r: number): string => element('circle', { class: 'solid', r });

/** A round mark of one size. */
const mark = (across: number, draw: (size: Size) => string): Look => ({
  room: { width: across, height: across },
  wordless: true,
  outline: ring,
  draw,
});

/** The marks by their names. */
export const wordlessLooks = {
  'small-circle': mark(16, ({ width }) => dot(width / 2)),
  'filled-circle': mark(12, ({ width }) => dot(width / 2)),
  'framed-circle': mark(22, ({ width }) => element('circle', { r: width / 2 }) + dot(6)),
  'crossed-circle': mark(32, ({ width }) => {
    const r = width / 2;
    const at = Math.round(r * Math.SQRT1_2 * 10) / 10;
    const cross = `M${-at} ${-at}L${at} ${at}M${at} ${-at}L${-at} ${at}`;
    return element('path', { d: ring({ width, height: width }) }) + element('path', { d: cross });
  }),
  fork: {
    room: { width: 80, height: 6 },
    wordless: true,
    turns: true,
    outline: boxPath,
    draw: ({ width, height }) =>
      element('rect', {
        class: 'solid',
        x: -width / 2,
        y: -height / 2,
        width,
        height,
        rx: 2,
      }),
  },
  hourglass: {
    room: { width: 32, height: 36 },
    wordless: true,
    outline: (size) => {
      const [x, y] = cornerOf(size);
      return polygon([-x, -y], [x, -y], [3, 0], [x, y], [-x, y], [-3, 0]);
    },
  },
  bolt: {
    room: { width: 32, height: 44 },
    wordless: true,
    outline: (size) => {
      const [x, y] = cornerOf(size);
      return polygon([6, -y], [-x, 4], [-2, 4], [-6, y], [x, -5], [2, -5]);
    },
  },
} satisfies Record<string, Look>;
