// Shapes with straight sides.
import { cornerOf, polygon, slant, type Look } from './look.ts';

/** How far the corner of a card is cut. */
const cut = 12;
/** A triangle is twice as wide and high as its label with this margin. */
const margin = { width: 16, height: 12 };

const leaning = { width: 24 + 2 * slant, height: 22 };
const tapering = { width: 20 + 2 * slant, height: 22 };

/** The shapes with straight sides by their names. */
export const straightLooks = {
  diamond: {
    // Sized by trying labels broken at several widths.
    room: { width: 0, height: 0 },
    outline: (size) => {
      const [x, y] = cornerOf(size);
      return polygon([0, -y], [x, 0], [0, y], [-x, 0]);
    },
  },
  hexagon: {
    room: tapering,
    outline: (size) => {
      const [x, y] = cornerOf(size);
      const inner = x - slant;
      return polygon([-inner, -y], [inner, -y], [x, 0], [inner, y], [-inner, y], [-x, 0]);
    },
  },
  'lean-right': {
    room: leaning,
    outline: (size) => {
      const [x, y] = cornerOf(size);
      return polygon([slant - x, -y], [x, -y], [x - slant, y], [-x, y]);
    },
  },
  'lean-left': {
    room: leaning,
    outline: (size) => {
      const [x, y] = cornerOf(size);
      return polygon([-x, -y], [x - slant, -y], [x, y], [slant - x, y]);
    },
  },
  trapezoid: {
    room: tapering,
    outline: (size) => {
      const [x, y] = cornerOf(size);
      return polygon([slant - x, -y], [x - slant, -y], [x, y], [-x, y]);
    },
  },
  'inverted-trapezoid': {
    room: tapering,
    outline: (size) => {
      const [x, y] = cornerOf(size);
      return polygon([-x, -y], [x, -y], [x - slant, y], [slant - x, y]);
    },
  },
  asymmetric: {
    room: { width: 32 + slant, height: 22 },
    outline: (size) => {
      const [x, y] = cornerOf(size);
      return polygon([-x, -y], [x, -y], [x, y], [-x, y], [slant - x, 0]);
    },
    at: () => [slant / 2, 0],
  },
  card: {
    room: { width: 36, height: 24 },
    outline: (size) => {
      const [x, y] = cornerOf(size);
      return polygon([cut - x, -y], [x, -y], [x, y], [-x, y], [-x, cut - y]);
    },
  },
  sloped: {
    room: { width: 32, height: 22 + cut },
    outline: (size) => {
      const [x, y] = cornerOf(size);
      return polygon([-x, cut - y], [x, -y], [x, y], [-x, y]);
    },
    at: () => [0, cut / 2],
  },
  'notched-pentagon': {
    room: { width: 36, height: 26 },
    outline: (size) => {
      const [x, y] = cornerOf(size);
      return polygon([cut - x, -y], [x - cut, -y], [x, cut - y], [x, y], [-x, y], [-x, cut - y]);
    },
  },
  triangle: {
    room: twice,
    widest: 0.55,
    outline: (size) => {
      const [x, y] = cornerOf(size);
      return polygon([0, -y], [x, y], [-x, y]);
    },
    at: ({ height }) => [0, height / 4 - margin.height / 4],
  },
  'flipped-triangle': {
    room: twice,
    widest: 0.55,
    outline: (size) => {
      const [x, y] = cornerOf(size);
      return polygon([-x, -y], [x, -y], [0, y]);
    },
    at: ({ height }) => [0, margin.height / 4 - height / 4],
  },
} satisfies Record<string, Look>;

/** The smallest triangle round a box is twice as wide and twice as high. */
function twice(text: { width: number; height: number }) {
  return {
    width: 2 * (text.width + margin.width),
    height: 2 * (text.height + margin.height),
  };
}
