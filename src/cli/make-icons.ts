// `npm run icons`: draws the icons in `public/` that cannot be SVG from the one that is. Run it after
// changing `public/icon.svg`, and commit what it writes.
import { readFileSync, writeFileSync } from 'node:fs';
import { Renderer } from '@takumi-rs/core';

const svg = readFileSync('public/icon.svg', 'utf8');

/** The mark on light paper: a picture of fixed colours cannot follow the reader's theme. */
const light = svg.replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/, '');

/** Paper to the edges, for systems that cut icons to a form of their own; the mark keeps clear of the cut. */
const fullBleed = (scale: number): string =>
  light
    .replace(/ rx="\d+"/, '')
    .replace('<g ', `<g transform="translate(16 16) scale(${scale}) translate(-16 -16)" `);

const renderer = new Renderer();

async function drawPng(source: string, size: number): Promise<Buffer> {
  const src = `data:image/svg+xml;base64,${Buffer.from(source).toString('base64')}`;
  const style = { width: size, height: size };
  return renderer.render({ type: 'image', src, style }, { ...style, format: 'png' });
}

/** Puts a PNG of 32 × 32 pixels into the one-picture form of ICO, which takes PNG since Windows Vista. */
function icoFromPng(png: Buffer): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(32, 6);
  header.writeUInt8(32, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}

const icons: [name: string, source: string, size: number][] = [
  ['icon-192.png', light, 192],
  ['icon-512.png', light, 512],
  // A launcher may cut to the inner circle of 80 %.
  ['icon-maskable-512.png', fullBleed(0.76), 512],
  ['apple-touch-icon.png', fullBleed(0.88), 180],
];

for (const [name, source, size] of icons) {
  const png = await drawPng(source, size);
  writeFileSync(`public/${name}`, png);
  console.log(`public/${name}: ${size} × ${size}, ${png.length} bytes`);
}
writeFileSync('public/favicon.ico', icoFromPng(await drawPng(light, 32)));
console.log('public/favicon.ico: 32 × 32');
