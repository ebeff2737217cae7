// How large a shape must be for its label. Sizes are even whole pixels, so that centres and the
// lines through them fall on whole pixels.
import { breakLines } from './break-lines.ts';
import type { Shape } from './graph.ts';
import type { Look } from './looks/look.ts';
import { lookOf } from './looks/look-of.ts';
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

/** How closely a chart is set: how wide a line of a node's label may be, in pixels, and whether air is saved. */
export interface Setting {
  maxWidth: number;
  isSnug?: boolean;
}

/** The setting of a chart that has room enough: 13 em to a line. */
export const usualSetting: Setting = { maxWidth: 195 };
/** The settings that are tried one after the other where a chart would be too wide. */
export const narrowSettings: Setting[] = [
  ...[165, 140, 116, 96].map((maxWidth) => ({ maxWidth })),
  { maxWidth: 96, isSnug: true },
];
const maxEdgeLabelWidth = 120;
const maxGroupLabelWidth = 280;
const minNodeWidth = 72;
/** How much wider than ours a reader's own font may be, beside the air at a shape's sides. */
const spare = 1.05;

/** How much wider than high a diamond is. */
const diamondRatio = 2.2;

/** Fits a node's label into its shape; a mark that is too small for one has no lines. */
export function fitNode(
  shape: Shape,
  label: string,
  font: Font,
  { maxWidth, isSnug = false }: Setting = usualSetting,
): FittedLabel {
  if (shape === 'diamond') return fitDiamond(label, font, maxWidth);
  const { room, spare: saved = 0, widest = 1, least = minNodeWidth, wordless } = lookOf(shape);
  if (wordless) return { lines: [], ...boxFor({ width: 0, height: 0 }, room) };
  const lines = breakLines(label, maxWidth * widest, font);
  const text = sizeOfLines(lines, font, nodeText.line);
  const { width, height } = boxFor({ ...text, width: text.width * spare }, room);
  const needed = isSnug ? width - saved : width;
  return { lines, width: even(Math.max(least, needed)), height: even(height) };
}

const boxFor = (text: Size, room: Look['room']): Size =>
  typeof room === 'function'
    ? room(text)
    : { width: text.width + room.width, height: text.height + room.height };

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
function fitDiamond(label: string, font: Font, maxWidth: number): FittedLabel {
  const tries = [1, 0.85, 0.7, 0.55].map((share) => {
    const lines = breakLines(label, maxWidth * share, font);
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
