// The Chinese font of the pictures: one from npm, so that they look the same wherever they are taken.
// It comes in slices, each with its range of characters.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const styles = createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc');

/** What the site takes from a Chinese font although Latin fonts stand first. */
const punctuation = [...'·–—‘’“”…'].map((sign) => sign.codePointAt(0) ?? 0);

/** Where the slices are asked for: the site itself has nothing there. */
export const fontFolder = 'test-fonts/';

/** Gives one slice of the font. */
export const readSlice = (name: string): Buffer =>
  readFileSync(join(dirname(styles), 'files', name));

/** Makes the faces that put the font in the place of the reader’s own. */
export function hanFaces(base: string): string {
  const faces = readFileSync(styles, 'utf8').match(/@font-face \{[^}]+\}/g) ?? [];
  return faces.flatMap((face) => facesOfSlice(face, `${base}${fontFolder}`)).join('\n');
}

function facesOfSlice(face: string, folder: string): string[] {
  const served = face
    .replace(/url\(\.\/files\/([^)]+)\)/, `url(${folder}$1)`)
    .replace('font-display: swap', 'font-display: block');
  const named = (family: string): string =>
    served.replace(/font-family: [^;]+;/, `font-family: '${family}';`);
  const range = /unicode-range: ([^;]+);/.exec(face)?.[1] ?? '';
  const held = punctuation.filter((sign) => isInRange(sign, range));
  if (held.length === 0) return [named('PingFang SC')];
  const only = held.map((sign) => `U+${sign.toString(16)}`).join(', ');
  return [
    named('PingFang SC'),
    named('Han Punctuation').replace(/unicode-range: [^;]+;/, `unicode-range: ${only};`),
  ];
}

const isInRange = (sign: number, range: string): boolean =>
  range.split(',').some((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return sign >= Number.parseInt(from, 16) && sign <= Number.parseInt(to, 16);
  });
