// Texts without a frame: alone, or beside braces as a comment.
import type { Size } from '../fit-label.ts';
import { element } from '../xml.ts';
import { boxPath, cornerOf, type Look } from './look.ts';

/** How wide a brace is. */
const reach = 12;

/** A brace along the left side, or mirrored along the right one. */
function brace(size: Size, side: -1 | 1): string {
  const [x, y] = cornerOf(size);
  const [tip, spine, end] = [side * x, side * (x - 5), side * (x - reach)];
  const upper = `M${end} ${-y}Q${spine} ${-y} ${spine} ${6 - y}V-5Q${spine} 0 ${tip} 0`;
  return `${upper}Q${spine} 0 ${spine} 5V${y - 6}Q${spine} ${y} ${end} ${y}`;
}

const drawBraces =
  (...sides: (-1 | 1)[]) =>
  (size: Size): string =>
    element('path', { class: 'open', d: sides.map((side) => brace(size, side)).join('') });

/** The shapes without a frame by their names. */
export const openLooks = {
  text: { room: { width: 8, height: 8 }, least: 0, outline: boxPath, draw: () => '' },
  brace: {
    room: { width: reach + 12, height: 14 },
    least: 0,
    outline: boxPath,
    draw: drawBraces(-1),
    at: () => [reach / 2, 0],
  },
  'brace-right': {
    room: { width: reach + 12, height: 14 },
    least: 0,
    outline: boxPath,
    draw: drawBraces(1),
    at: () => [-reach / 2, 0],
  },
  braces: {
    room: { width: 2 * reach + 12, height: 14 },
    least: 0,
    outline: boxPath,
    draw: drawBraces(-1, 1),
  },
} satisfies Record<string, Look>;
