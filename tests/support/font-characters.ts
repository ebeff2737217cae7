// Which characters a web font has glyphs for, read from its `cmap` table (OpenType 1.9, “cmap”; WOFF2 5).
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/** The tables that WOFF2 names by a number, in that order, as far as they matter here. */
const knownTags = ['cmap'];

/** Reads the characters that a WOFF2 file has a glyph for. */
export function fontCharacters(path: string): Set<number> {
  const file = readFileSync(path);
  const count = file.readUInt16BE(12);
  const compressed = file.readUInt32BE(20);
  let at = 48;
  let offset = 0;
  let cmap: [from: number, length: number] | undefined;
  for (let table = 0; table < count; table += 1) {
    const flags = file[at++] ?? 0;
    const number = flags & 0x3f;
    const tag = number === 0x3f ? file.toString('latin1', at, (at += 4)) : knownTags[number];
    const length = readBase128();
    // Only `glyf` and `loca` (10 and 11) are changed unless version 3 says that they are not; others only if it says so.
    const isTransformed = number === 10 || number === 11 ? flags >> 6 !== 3 : flags >> 6 !== 0;
    const stored = isTransformed ? readBase128() : length;
    if (tag === 'cmap') cmap = [offset, length];
    offset += stored;
  }
  const data = brotliDecompressSync(file.subarray(at, at + compressed));
  if (!cmap) throw new Error(`Expected a table "cmap" in ${path}, but found none.`);
  return charactersOf(data.subarray(cmap[0], cmap[0] + cmap[1]));

  function readBase128(): number {
    let value = 0;
    for (;;) {
      const byte = file[at++] ?? 0;
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
  }
}

function charactersOf(cmap: Buffer): Set<number> {
  const found = new Set<number>();
  const count = cmap.readUInt16BE(2);
  for (let index = 0; index < count; index += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + index * 8));
    const format = table.readUInt16BE(0);
    if (format === 12) addGroups(table, found);
    if (format === 4) addSegments(table, found);
  }
  return found;
}

function addGroups(table: Buffer, found: Set<number>): void {
  const count = table.readUInt32BE(12);
  for (let at = 16; at < 16 + count * 12; at += 12) {
    for (let sign = table.readUInt32BE(at); sign <= table.readUInt32BE(at + 4); sign += 1)
      found.add(sign);
  }
}

function addSegments(table: Buffer, found: Set<number>): void {
  const doubled = table.readUInt16BE(6);
  for (let at = 0; at < doubled; at += 2) {
    const end = table.readUInt16BE(14 + at);
    const start = table.readUInt16BE(16 + doubled + at);
    for (let sign = start; sign <= end && sign < 0xffff; sign += 1) {
      if (glyphOf(table, doubled, at, sign) !== 0) found.add(sign);
    }
  }
}

function glyphOf(table: Buffer, doubled: number, at: number, sign: number): number {
  const start = table.readUInt16BE(16 + doubled + at);
  const delta = table.readInt16BE(16 + 2 * doubled + at);
  const place = 16 + 3 * doubled + at;
  const range = table.readUInt16BE(place);
  if (range === 0) return (sign + delta) & 0xffff;
  return table.readUInt16BE(place + range + 2 * (sign - start));
}
