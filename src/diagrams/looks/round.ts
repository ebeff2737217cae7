// Shapes with round sides.
import type { Size } from '../fit-label.ts';
import { element } from '../xml.ts';
import { cornerOf, lid, slant, type Look } from './look.ts';

const roundRoom =
  (air: number) =>
  ({ width, height }: Size): Size => {
    const across = Math.hypot(width, height) + air;
    return { width: across, height: across };
  };

/** The path of an ellipse. */
const ellipsePath = (size: Size): string => {
  const [x, y] = cornerOf(size);
  return `M${-x} 0A${x} ${y} 0 0 1 ${x} 0A${x} ${y} 0 0 1 ${-x} 0Z`;
};

const circle = (r: number): string => element('circle', { r });

/** An upright cylinder, its top an ellipse. */
const cylinderPath = (size: Size): string => {
  const [x, y] = cornerOf(size);
  const [top, bottom] = [lid - y, y - lid];
  return `M${-x} ${top}A${x} ${lid} 0 0 1 ${x} ${top}V${bottom}A${x} ${lid} 0 0 1 ${-x} ${bottom}Z`;
};

/** The near half of a cylinder's rim, or of a line round it, so far below its lid. */
const rim = (size: Size, below = 0): string => {
  const [x, y] = cornerOf(size);
  const top = lid - y + below;
  return `M${-x} ${top}A${x} ${lid} 0 0 0 ${x} ${top}`;
};

/** How far the lower end of a bucket is narrower, on each side. */
const taper = 10;

/** The round shapes by their names. */
export const roundLooks = {
  stadium: {
    room: { width: 40, height: 22 },
    outline: (size) => {
      const [x, y] = cornerOf(size);
      return `M${y - x} ${-y}H${x - y}A${y} ${y} 0 0 1 ${x - y} ${y}H${y - x}A${y} ${y} 0 0 1 ${y - x} ${-y}Z`;
    },
    draw: ({ width, height }) =>
      element('rect', { x: -width / 2, y: -height / 2, width, height, rx: height / 2 }),
  },
  circle: {
    room: roundRoom(16),
    widest: 0.6,
    least: 0,
    outline: ellipsePath,
    draw: ({ width }) => circle(width / 2),
  },
  'double-circle': {
    room: roundRoom(26),
    widest: 0.6,
    least: 0,
    outline: ellipsePath,
    draw: ({ width }) => circle(width / 2) + circle(width / 2 - 5),
  },
  ellipse: {
    room: ({ width, height }) => ({ width: width * 1.42 + 12, height: height * 1.42 + 8 }),
    least: 0,
    outline: ellipsePath,
    draw: ({ width, height }) => element('ellipse', { rx: width / 2, ry: height / 2 }),
  },
  cylinder: {
    room: { width: 32, height: 20 + 4 * lid },
    outline: cylinderPath,
    marks: (size) => rim(size),
    at: () => [0, lid - 3],
  },
  'lined-cylinder': {
    room: { width: 32, height: 28 + 4 * lid },
    outline: cylinderPath,
    marks: (size) => rim(size) + rim(size, 8),
    at: () => [0, lid + 1],
  },
  'horizontal-cylinder': {
    room: { width: 28 + 4 * lid, height: 22 },
    outline: (size) => {
      const [x, y] = cornerOf(size);
      const [left, right] = [lid - x, x - lid];
      return `M${left} ${-y}H${right}A${lid} ${y} 0 0 1 ${right} ${y}H${left}A${lid} ${y} 0 0 1 ${left} ${-y}Z`;
    },
    marks: (size) => {
      const [x, y] = cornerOf(size);
      return `M${x - lid} ${-y}A${lid} ${y} 0 0 0 ${x - lid} ${y}`;
    },
    at: () => [3 - lid, 0],
  },
  bucket: {
    room: { width: 32 + 2 * taper, height: 20 + 4 * lid },
    outline: (size) => {
      const [x, y] = cornerOf(size);
      const [top, bottom, foot] = [lid - y, y - lid, x - taper];
      return `M${-x} ${top}A${x} ${lid} 0 0 1 ${x} ${top}L${foot} ${bottom}A${foot} ${lid} 0 0 1 ${-foot} ${bottom}Z`;
    },
    marks: (size) => rim(size),
    at: () => [0, lid - 3],
  },
  delay: {
    room: ({ width, height }) => ({ width: width + 44, height: height + 22 }),
    outline: (size) => {
      const [x, y] = cornerOf(size);
      const bulge = Math.min(y, 22);
      return `M${-x} ${-y}H${x - bulge}A${bulge} ${y} 0 0 1 ${x - bulge} ${y}H${-x}Z`;
    },
    at: () => [-5, 0],
  },
  'curved-trapezoid': {
    room: { width: 28 + 2 * slant, height: 22 },
    outline: (size) => {
      const [x, y] = cornerOf(size);
      const [left, right] = [slant - x, x - slant];
      return `M${-x} 0L${left} ${-y}H${right}A${slant} ${y} 0 0 1 ${right} ${y}H${left}Z`;
    },
  },
  'bow-tie': {
    room: { width: 28 + 2 * slant, height: 22 },
    outline: (size) => {
      const [x, y] = cornerOf(size);
      const left = slant - x;
      return `M${left} ${-y}H${x}A${slant} ${y} 0 0 0 ${x} ${y}H${left}A${slant} ${y} 0 0 1 ${left} ${-y}Z`;
    },
  },
  person: {
    room: { width: 32, height: 22 + 2 * slant },
    outline: (size) => {
      const [x, y] = cornerOf(size);
      // The head is a circle whose lowest part the shoulders hide.
      const [head, neck, top] = [slant + 2, 10, 2 * slant - y];
      const corner = `Q${x} ${top} ${x} ${top + 10}`;
      return `M${-x} ${top + 10}Q${-x} ${top} ${10 - x} ${top}H${-neck}A${head} ${head} 0 1 1 ${neck} ${top}H${x - 10}${corner}V${y}H${-x}Z`;
    },
    marks: (size) => {
      const top = 2 * slant - size.height / 2;
      return `M-10 ${top}H10`;
    },
    at: () => [0, slant],
  },
} satisfies Record<string, Look>;
