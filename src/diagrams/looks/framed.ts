// Boxes, and boxes with lines in them.
import type { Size } from '../fit-label.ts';
import { element } from '../xml.ts';
import { bar, boxPath, cornerOf, polygon, sheet, type Look } from './look.ts';

const plain = { width: 30, height: 22 };
/** The height of the strip at the top of a window. */
const strip = 14;
/** How far the tag in a corner reaches. */
const tag = 14;
/** How far a pane's bars stand from its upper and left side. */
const pane = 10;

const drawRect = ({ width, height }: Size, rx: number): string =>
  element('rect', { x: -width / 2, y: -height / 2, width, height, rx });

const withMarks =
  (rx: number, marks: (size: Size) => string) =>
  (size: Size): string =>
    drawRect(size, rx) + element('path', { d: marks(size) });

/** A box with lines in it. */
const lined = (look: Omit<Look, 'outline' | 'marks'>, marks: (size: Size) => string): Look => ({
  ...look,
  outline: boxPath,
  marks,
  draw: withMarks(3, marks),
});

/** The boxes by their names. */
export const framedLooks = {
  rect: { room: plain, spare: 12, outline: boxPath, draw: (size) => drawRect(size, 3) },
  rounded: { room: plain, spare: 12, outline: boxPath, draw: (size) => drawRect(size, 10) },
  subroutine: lined({ room: { width: 32 + 2 * bar, height: 22 } }, (size) => {
    const [x, y] = cornerOf(size);
    return `M${bar - x} ${-y}V${y}M${x - bar} ${-y}V${y}`;
  }),
  'lined-rect': lined({ room: { width: 32 + bar, height: 22 }, at: () => [bar / 2, 0] }, (size) => {
    const [x, y] = cornerOf(size);
    return `M${bar - x} ${-y}V${y}`;
  }),
  'divided-rect': lined(
    { room: { width: 32, height: 22 + pane }, at: () => [0, pane / 2] },
    (size) => {
      const [x, y] = cornerOf(size);
      return `M${-x} ${pane - y}H${x}`;
    },
  ),
  'window-pane': lined(
    { room: { width: 32 + pane, height: 22 + pane }, at: () => [pane / 2, pane / 2] },
    (size) => {
      const [x, y] = cornerOf(size);
      return `M${-x} ${pane - y}H${x}M${pane - x} ${-y}V${y}`;
    },
  ),
  'tagged-rect': lined({ room: { width: 36, height: 26 } }, (size) => {
    const [x, y] = cornerOf(size);
    return `M${x - tag} ${y}L${x} ${y - tag}`;
  }),
  'stacked-rect': {
    room: { width: 32 + 2 * sheet, height: 22 + 2 * sheet },
    outline: (size) => {
      const [x, y] = cornerOf(size);
      const [one, two] = [sheet, 2 * sheet];
      return polygon(
        [-x, two - y],
        [one - x, two - y],
        [one - x, one - y],
        [two - x, one - y],
        [two - x, -y],
        [x, -y],
        [x, y - two],
        [x - one, y - two],
        [x - one, y - one],
        [x - two, y - one],
        [x - two, y],
        [-x, y],
      );
    },
    marks: (size) => stackMarks(size, size.height / 2),
    at: () => [-sheet, sheet],
  },
  'data-store': {
    room: { width: 24, height: 22 },
    outline: boxPath,
    draw: (size) => {
      const [x, y] = cornerOf(size);
      const lines = element('path', { d: `M${-x} ${-y}H${x}M${-x} ${y}H${x}` });
      return element('path', { class: 'bare', d: boxPath(size) }) + lines;
    },
  },
  console: lined({ room: { width: 32, height: 22 + strip }, at: () => [0, strip / 2] }, (size) => {
    const [x, y] = cornerOf(size);
    const prompt = `M${7 - x} ${4 - y}l3 3l-3 3M${14 - x} ${10 - y}h5`;
    return `M${-x} ${strip - y}H${x}${prompt}`;
  }),
  browser: lined({ room: { width: 32, height: 22 + strip }, at: () => [0, strip / 2] }, (size) => {
    const [x, y] = cornerOf(size);
    const dot = 'a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0';
    const dots = [7, 14, 21].map((at) => `M${at - x} ${7 - y}${dot}`).join('');
    return `M${-x} ${strip - y}H${x}${dots}`;
  }),
  folder: {
    room: { width: 32, height: 22 + pane },
    outline: (size) => {
      const [x, y] = cornerOf(size);
      return `M${-x} ${2 - y}Q${-x} ${-y} ${2 - x} ${-y}H${28 - x}L${36 - x} ${pane - y}H${x - 2}Q${x} ${pane - y} ${x} ${pane + 2 - y}V${y}H${-x}Z`;
    },
    marks: (size) => {
      const [x, y] = cornerOf(size);
      return `M${-x} ${pane - y}H${36 - x}`;
    },
    at: () => [0, pane / 2],
  },
} satisfies Record<string, Look>;

/** The upper and right sides of the sheets before the last one, down to where the front one ends. */
export function stackMarks({ width, height }: Size, bottom: number): string {
  const [x, y] = [width / 2, height / 2];
  const [one, two] = [sheet, 2 * sheet];
  const front = `M${one - x} ${two - y}H${x - two}V${bottom - one}`;
  return `${front}M${two - x} ${one - y}H${x - one}V${bottom - two}`;
}
