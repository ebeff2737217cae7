// Sheets of paper: torn along a wave.
import type { Size } from '../fit-label.ts';
import { bar, cornerOf, sheet, wave, type Look } from './look.ts';
import { stackMarks } from './framed.ts';

const room = { width: 32, height: 22 + 3 * wave };
const tag = 16;
/** The label stands in the middle of what is above the wave. */
const at = (): [number, number] => [0, -wave];

/** The lower side from right to left, round a height: up first, then down to the left. */
const tear = (right: number, left: number, level: number): string => {
  const middle = (left + right) / 2;
  const [near, far] = [(middle + right) / 2, (left + middle) / 2];
  return `Q${near} ${level - 2 * wave} ${middle} ${level}Q${far} ${level + 2 * wave} ${left} ${level}`;
};

const outline = (size: Size): string => {
  const [x, y] = cornerOf(size);
  return `M${-x} ${-y}H${x}V${y - wave}${tear(x, -x, y - wave)}Z`;
};

/** The shapes of paper by their names. */
export const documentLooks = {
  document: { room, outline, at },
  'lined-document': {
    room: { ...room, width: room.width + bar },
    outline,
    marks: (size) => {
      const [x, y] = cornerOf(size);
      return `M${bar - x} ${-y}V${tearAt(size, bar - x).toFixed(1)}`.replace(`V${y}.0`, `V${y}`);
    },
    at: () => [bar / 2, -wave],
  },
  'tagged-document': {
    room: { width: room.width + 8, height: room.height + 4 },
    outline,
    marks: (size) => {
      const [x, y] = cornerOf(size);
      return `M${x - tag} ${tearAt(size, x - tag).toFixed(1)}L${x} ${y - wave - tag}`;
    },
    at: () => [-2, -wave - 2],
  },
  documents: {
    room: { width: room.width + 2 * sheet, height: room.height + 2 * sheet },
    outline: (size) => {
      const [x, y] = cornerOf(size);
      const [one, two] = [sheet, 2 * sheet];
      const top = `M${-x} ${two - y}H${one - x}V${one - y}H${two - x}V${-y}H${x}`;
      const right = `V${y - two - wave}H${x - one}V${y - one - wave}H${x - two}V${y - wave}`;
      return `${top}${right}${tear(x - two, -x, y - wave)}Z`;
    },
    marks: (size) => stackMarks(size, size.height / 2 - wave),
    at: () => [-sheet, sheet - wave],
  },
  flag: {
    room: { width: 32, height: 22 + 4 * wave },
    outline: (size) => {
      const [x, y] = cornerOf(size);
      const level = wave - y;
      const top = `Q${-x / 2} ${level + 2 * wave} 0 ${level}Q${x / 2} ${level - 2 * wave} ${x} ${level}`;
      return `M${-x} ${level}${top}V${y - wave}${tear(x, -x, y - wave)}Z`;
    },
  },
} satisfies Record<string, Look>;

/** How low the torn side of a sheet as wide as its box is at a place: its curves are parabolas. */
function tearAt(size: Size, at: number): number {
  const [x, y] = cornerOf(size);
  const share = Math.abs(at) / x;
  const depth = 4 * wave * share * (1 - share);
  return y - wave - Math.sign(at) * depth;
}
