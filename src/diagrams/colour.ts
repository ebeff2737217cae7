// Authors colour nodes in fixed colours; a page has a light and a dark theme. So a colour counts
// only for its kind, and each kind is a token with two values.
import type { Role } from './graph.ts';

const named: Record<string, string> = {
  red: '#f00',
  crimson: '#dc143c',
  tomato: '#ff6347',
  salmon: '#fa8072',
  pink: '#ffc0cb',
  orange: '#ffa500',
  gold: '#ffd700',
  yellow: '#ff0',
  green: '#080',
  lime: '#0f0',
  lightgreen: '#90ee90',
  teal: '#008080',
  cyan: '#0ff',
  lightblue: '#add8e6',
  skyblue: '#87ceeb',
  blue: '#00f',
  navy: '#000080',
  purple: '#800080',
  violet: '#ee82ee',
  magenta: '#f0f',
  gray: '#808080',
  grey: '#808080',
  silver: '#c0c0c0',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  black: '#000',
  white: '#fff',
};

/** Gives the role for a CSS colour, null for white and none, undefined where it cannot be read. */
export function roleFromColour(colour: string): Role | null | undefined {
  const value = colour.trim().toLowerCase();
  if (value === 'none' || value === 'transparent') return null;
  const rgb = rgbFromHex(named[value] ?? value);
  if (!rgb) return undefined;
  const high = Math.max(...rgb);
  const low = Math.min(...rgb);
  if (low >= 250) return null;
  if (high - low < 0.12 * 255) return 'muted';
  const hue = hueFromRgb(rgb, high, high - low);
  if (hue < 70 || hue >= 330) return 'warm';
  return hue < 260 ? 'cool' : 'accent';
}

function rgbFromHex(value: string): [number, number, number] | undefined {
  const hex = /^#(?:([\da-f]{3})|([\da-f]{6}))$/.exec(value);
  if (!hex) return undefined;
  const full = hex[2] ?? [...(hex[1] ?? '')].map((digit) => digit + digit).join('');
  const at = (index: number): number => Number.parseInt(full.slice(index, index + 2), 16);
  return [at(0), at(2), at(4)];
}

/** The hue in degrees: https://www.w3.org/TR/css-color-4/#rgb-to-hsl */
function hueFromRgb([r, g, b]: [number, number, number], high: number, spread: number): number {
  if (high === r) return (((g - b) / spread) * 60 + 360) % 360;
  if (high === g) return ((b - r) / spread) * 60 + 120;
  return ((r - g) / spread) * 60 + 240;
}
