// What an address says after its `#`. It comes from strangers: it is read, compared with what the
// page has, and never shown.

/** What a fragment names. */
export interface Fragment {
  id: string;
  /** The first and the last line, where the fragment names lines of a code sample. */
  lines?: [first: number, last: number];
}

/** Far longer than any id with the lines after it. */
const longest = 200;

/** Reads a fragment; undefined where it can name nothing. A text directive that the browser left in it is cut off. */
export function readFragment(hash: string): Fragment | undefined {
  const raw = hash.replace(/^#/, '').split(':~:')[0] ?? '';
  if (raw === '' || raw.length > longest) return undefined;
  const id = decode(raw);
  const lines = id === undefined ? null : /^(.+?)-L(\d{1,5})(?:-L(\d{1,5}))?$/.exec(id);
  if (!lines) return id === undefined ? undefined : { id };
  const numbers = [Number(lines[2]), Number(lines[3] ?? lines[2])];
  return { id: lines[1] ?? '', lines: [Math.min(...numbers), Math.max(...numbers)] };
}

/** Writes the fragment that names lines of a code sample: `#c9xe-L3` or `#c9xe-L3-L7`. */
export const linesFragment = (id: string, first: number, last: number): string =>
  first === last
    ? `#${id}-L${first}`
    : `#${id}-L${Math.min(first, last)}-L${Math.max(first, last)}`;

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
