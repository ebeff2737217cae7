// The colours that tokens.css gives each role in each theme, and how far two of them stand apart.
import { readFileSync } from 'node:fs';

/** A theme. */
export type Theme = 'light' | 'dark';

/** Reads tokens.css and gives the colour of a role in a theme, as `#rrggbb`. */
export function readColours(): (role: string, theme: Theme) => string {
  const css = readFileSync('src/style/tokens.css', 'utf8');
  const tokens = new Map([...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(matched));
  const colour = (value: string, theme: Theme): string => {
    const sides = /^light-dark\((.+), ?(.+)\)$/.exec(value);
    if (sides) return colour(sides[theme === 'light' ? 1 : 2] ?? '', theme);
    const name = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
    if (name !== undefined) return colour(tokens.get(name) ?? '', theme);
    if (/^#[0-9a-f]{6}$/.test(value)) return value;
    throw new Error(`Expected a colour as "#rrggbb" or a role's name, but found "${value}".`);
  };
  return (role, theme) => colour(`var(--${role})`, theme);
}

const matched = ([, name = '', value = '']: RegExpExecArray): [string, string] => [name, value];

/** Gives the contrast of two colours as WCAG defines it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
