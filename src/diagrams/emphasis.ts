// Bold and italic parts of a label. A label is plain text everywhere; what is emphasised in it is told
// by counting its characters, white space apart, as breaking lines changes nothing but white space.

/** How a part of a label is set. */
export type EmphasisKind = 'strong' | 'slanted';

/** A part of a label that is emphasised: from one character to before another, counted without white space. */
export interface Emphasis {
  kind: EmphasisKind;
  from: number;
  to: number;
}

/** A part of a line that is set in one way. */
export interface Run {
  text: string;
  kinds: EmphasisKind[];
}

const marks: [pattern: RegExp, kinds: EmphasisKind[]][] = [
  [/\*\*\*(?=\S)(.+?)(?<=\S)\*\*\*/su, ['strong', 'slanted']],
  [/\*\*(?=\S)(.+?)(?<=\S)\*\*/su, ['strong']],
  [/(?<![\p{L}\p{N}_])__(?=\S)(.+?)(?<=\S)__(?![\p{L}\p{N}_])/su, ['strong']],
  [/(?<![\p{L}\p{N}*])\*(?=\S)([^*]+?)(?<=\S)\*(?![\p{L}\p{N}*])/su, ['slanted']],
  [/(?<![\p{L}\p{N}_])_(?=\S)([^_]+?)(?<=\S)_(?![\p{L}\p{N}_])/su, ['slanted']],
];
const white = /[\s\p{Cc}\p{Zs}]/u;

/** Takes Markdown's marks of emphasis out of a text and tells what they stood round. */
export function readEmphasis(marked: string): { text: string; emphasis: Emphasis[] } {
  const runs = runsOf(marked, []);
  const emphasis: Emphasis[] = [];
  let at = 0;
  for (const { text, kinds } of runs) {
    const to = at + inkOf(text);
    for (const kind of kinds) if (to > at) emphasis.push({ kind, from: at, to });
    at = to;
  }
  return { text: runs.map(({ text }) => text).join(''), emphasis };
}

/** Cuts lines of a label into runs that are set in one way. */
export function runsOfLines(lines: string[], emphasis: Emphasis[]): Run[][] {
  let at = 0;
  return lines.map((line) => {
    const runs: Run[] = [];
    for (const character of line) {
      const last = runs.at(-1);
      const isInk = !white.test(character);
      const next = kindsAt(emphasis, at);
      // White space is emphasised where what stands on both its sides is.
      const kinds = isInk || !last ? next : next.filter((kind) => last.kinds.includes(kind));
      if (last?.kinds.join() === kinds.join()) last.text += character;
      else runs.push({ text: character, kinds });
      if (isInk) at += 1;
    }
    return runs;
  });
}

const kindsAt = (emphasis: Emphasis[], at: number): EmphasisKind[] =>
  emphasis.filter(({ from, to }) => at >= from && at < to).map(({ kind }) => kind);

const inkOf = (text: string): number =>
  Array.from(text).filter((character) => !white.test(character)).length;

/** Cuts a text at its first mark and goes on within it and after it. */
function runsOf(text: string, kinds: EmphasisKind[]): Run[] {
  const found = marks.flatMap(([pattern, more]) => {
    const match = pattern.exec(text);
    return match ? [{ match, more }] : [];
  });
  const [first] = found.toSorted((a, b) => a.match.index - b.match.index);
  if (!first) return text === '' ? [] : [{ text, kinds }];
  const { match, more } = first;
  const [whole, inner = ''] = match;
  const all = [...new Set([...kinds, ...more])].toSorted();
  return [
    ...runsOf(text.slice(0, match.index), kinds),
    ...runsOf(inner, all),
    ...runsOf(text.slice(match.index + whole.length), kinds),
  ];
}
