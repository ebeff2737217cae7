import type { Node } from '@takumi-rs/core';
import type { Lang } from '../model/lang.ts';
import { bytes } from './card-frame.ts';
import { cardFonts } from './card-text.ts';
import type { DrawingLabel, PaintedDrawing } from './painted-drawing.ts';

/** How far the baseline is below the middle of a line, in multiples of the size: half of what the first font rises above it less what it hangs below. */
const baseline = 0.312;

/** Shows a drawing at a scale. */
export const drawingPicture = (drawing: PaintedDrawing, scale: number, lang: Lang): Node => ({
  type: 'container',
  style: {
    display: 'flex',
    position: 'relative',
    flexShrink: 0,
    width: `${drawing.width * scale}px`,
    height: `${drawing.height * scale}px`,
  },
  children: [
    {
      type: 'image',
      src: bytes(drawing.svg),
      width: drawing.width * scale,
      height: drawing.height * scale,
    },
    ...drawing.labels.flatMap((label) =>
      label.lines.map((_, line) => labelLine(label, line, scale, lang)),
    ),
  ],
});

/** Wide enough for any line, so that none is broken. */
const room = 900;

function labelLine(label: DrawingLabel, line: number, scale: number, lang: Lang): Node {
  const text = label.lines[line] ?? '';
  const size = label.size * scale;
  const height = size * 1.6;
  const shift = { start: 0, middle: room / 2, end: room }[label.anchor];
  return {
    type: 'text',
    text,
    style: {
      display: 'block',
      position: 'absolute',
      left: `${label.x * scale - shift}px`,
      top: `${(label.y + line * label.leading) * scale - height / 2 - baseline * size}px`,
      width: `${room}px`,
      fontFamily: cardFonts[lang],
      fontSize: `${size}px`,
      fontWeight: label.weight,
      lineHeight: `${height}px`,
      textAlign: label.anchor === 'middle' ? 'center' : label.anchor,
      color: label.colour,
      whiteSpace: 'pre',
    },
  };
}
