// What a look says of a shape. Each is drawn round its own centre, so that a node moves by its
// `transform` alone; the label's box, the ports and the drawing all follow from the same outline.
import type { Point } from '../boxes.ts';
import type { Size } from '../fit-label.ts';

/** How a shape is sized, drawn and met by edges; all paths are drawn round the shape's centre. */
export interface Look {
  /** What it adds to its label's size, or the size it has for a label's; both in pixels. */
  room: Size | ((text: Size) => Size);
  /** How much less width will do where a chart must be narrow, in pixels. */
  spare?: number;
  /** The least width, where it is not that of all shapes. */
  least?: number;
  /** The share of the usual width that a line of its label may take. */
  widest?: number;
  /** The path data of its silhouette: closed, and where edges end. */
  outline: (size: Size) => string;
  /** The path data of the lines within it. */
  marks?: (size: Size) => string;
  /** Its markup, where that is more or less than outline and lines. */
  draw?: (size: Size) => string;
  /** Where the label's centre stands, where it is not the middle. */
  at?: (size: Size) => Point;
  /** Set for a mark that has one size and no room for a label. */
  wordless?: true;
  /** Set where it stands across the flow: its size is that for a flow down, and turns with it. */
  turns?: true;
}

/** How far the slanting sides of a shape reach inwards. */
export const slant = 14;
/** How far the bars of a shape stand from its sides. */
export const bar = 8;
/** Half the height of a cylinder's lid. */
export const lid = 7;
/** How far the wave of a torn edge goes to each side. */
export const wave = 5;
/** How far the sheets of a stack stand apart. */
export const sheet = 4;

/** The half of a size: the coordinates of the lower right corner. */
export const cornerOf = ({ width, height }: Size): Point => [width / 2, height / 2];

/** The closed path through corners, clockwise. */
export const polygon = (...corners: Point[]): string =>
  `M${corners.map((at) => at.join(' ')).join('L')}Z`;

/** The path of a plain box. */
export const boxPath = (size: Size): string => {
  const [x, y] = cornerOf(size);
  return `M${-x} ${-y}H${x}V${y}H${-x}Z`;
};
