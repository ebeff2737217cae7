// How large a shape must be for its label. Sizes are even whole pixels, so that centres and the
// lines through them fall on whole pixels.
import { breakLines } from './break-lines.ts';
import type { Shape } from './graph.ts';
import { measureText, type Font } from './measure-text.ts';

/** A width and a height in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** A label broken into lines, and the size of what it stands in. */
export interface FittedLabel extends Size {
  lines: string[];
}

/** The size of nodes' labels, and the distance between their lines, in pixels. */
export const nodeText = { size: 15, line: 20 };
/** The same for the labels of edges and groups. */
export const smallText = { size: 13, line: 17 };

/** 13 em. */
const maxLabelWidth = 195;
const maxEdgeLabelWidth = 120;
const maxGroupLabelWidth = 280;
const minNodeWidth = 72;

/** How far the slanting sides of a shape reach inwards. */
export const slant = 14;
/** How far the bars of a subroutine stand from its sides. */
export const bar = 8;
/** Half the height of a cylinder's lid. */
export const lid = 7;
/** How much wider than high a diamond is. */
const diamondRatio = 2.2;

/** What a shape adds to its label's size. */
const margins: Record<Exclude<Shape, 'diamond' | 'circle' | 'double-circle' | 'ellipse'>, Size> = {
  rect: { width: 32, height: 22 },
  rounded: { width: 32, height: 22 },
  stadium: { width: 40, height: 22 },
  subroutine: { width: 32 + 2 * bar, height: 22 },
  cylinder: { width: 32, height: 20 + 4 * lid },
  hexagon: { width: 20 + 2 * slant, height: 22 },
  'lean-right': { width: 24 + 2 * slant, height: 22 },
  'lean-left': { width: 24 + 2 * slant, height: 22 },
  trapezoid: { width: 20 + 2 * slant, height: 22 },
  'inverted-trapezoid': { width: 20 + 2 * slant, height: 22 },
  asymmetric: { width: 32 + slant, height: 22 },
  text: { width: 8, height: 8 },
};

/** Fits a node's label into its shape. */
export function fitNode(shape: Shape, label: string, font: Font): FittedLabel {
  if (shape === 'diamond') return fitDiamond(label, font);
  const round = shape === 'circle' || shape === 'double-circle';
  const lines = breakLines(label, round ? maxLabelWidth * 0.6 : maxLabelWidth, font);
  const text = sizeOfLines(lines, font, nodeText.line);
  if (round) {
    const across = Math.hypot(text.width, text.height) + (shape === 'circle' ? 16 : 26);
    return { lines, width: even(across), height: even(across) };
  }
  if (shape === 'ellipse') {
    return { lines, width: even(text.width * 1.42 + 12), height: even(text.height * 1.42 + 8) };
  }
  const { width, height } = margins[shape];
  const least = shape === 'text' ? 0 : minNodeWidth;
  return {
    lines,
    width: even(Math.max(least, text.width + width)),
    height: even(text.height + height),
  };
}

/** Fits an edge's label; it stands on the line of the edge, so it needs some air at its sides. */
export const fitEdgeLabel = (label: string, font: Font): FittedLabel =>
  fitText(label, font, maxEdgeLabelWidth, { width: 10, height: 4 });

/** Fits a group's label. */
export const fitGroupLabel = (label: string, font: Font): FittedLabel =>
  fitText(label, font, maxGroupLabelWidth, { width: 4, height: 0 });

function fitText(label: string, font: Font, maxWidth: number, margin: Size): FittedLabel {
  const lines = breakLines(label, maxWidth, font);
  const text = sizeOfLines(lines, font, smallText.line);
  return {
    lines,
    width: even(text.width + margin.width),
    height: even(text.height + margin.height),
  };
}

/** Tries labels broken at several widths and takes the smallest diamond that holds one. */
function fitDiamond(label: string, font: Font): FittedLabel {
  const tries = [1, 0.85, 0.7, 0.55].map((share) => {
    const lines = breakLines(label, maxLabelWidth * share, font);
    return {
      lines,
      half: Math.max(...lines.map((line, index) => halfWidth(line, index, lines.length))),
    };
  });
  const { lines, half } = tries.reduce((best, next) => (next.half < best.half ? next : best));
  return { lines, width: even(2 * half), height: even((2 * half) / diamondRatio) };

  /** Half the width of a diamond whose side touches the outer corner of a line, with some air. */
  function halfWidth(line: string, index: number, count: number): number {
    const outer = Math.abs(index - (count - 1) / 2) * nodeText.line + 0.45 * font.size;
    return measureText(line, font) / 2 + diamondRatio * outer + 12;
  }
}

const sizeOfLines = (lines: string[], font: Font, lineHeight: number): Size => ({
  width: Math.max(...lines.map((line) => measureText(line, font))),
  height: lines.length * lineHeight,
});

const even = (value: number): number => 2 * Math.ceil(value / 2);
