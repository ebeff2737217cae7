// What in a half is written in its language, for the rules about how a language is written. Inline
// code is one `codeMark` in it: code is in no language.
import { childrenOf, isComponent, walk, type Node } from '../markdown/nodes.ts';
import { codeMark, proseOf, type InlineCode } from '../markdown/prose.ts';
import type { Place } from './problem.ts';
import { placeOfNode, placeOfOffset, type ReadHalf } from './read-half.ts';

/** A text in the language of its file. */
export interface HalfText {
  text: string;
  /** Gives the place of a character; in front matter that of the key. */
  placeOf: (index: number) => Place;
}

/** Gives the texts of a half: its front matter, its prose, the titles of its code blocks. */
export const proseTexts = (half: ReadHalf): HalfText[] => [
  ...frontMatterTexts(half).map(({ text, keys }) => ({
    text: maskCode(text, 'mark'),
    placeOf: () => half.data.placeOf(keys),
  })),
  ...bodyTexts(half),
];

/** Gives a text of the front matter with its inline code as it stands, or as one mark. */
export const maskCode = (text: string, code: InlineCode): string =>
  code === 'mark' ? text.replace(/`[^`]*`/g, codeMark) : text;

/** Gives every text of the front matter with the keys that lead to it. */
export function frontMatterTexts(half: ReadHalf): { text: string; keys: string[] }[] {
  return Object.entries(half.data.value ?? {}).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [{ text: value, keys: [key] }]
      : value.map((text, index) => ({ text, keys: [key, String(index)] })),
  );
}

function bodyTexts(half: ReadHalf): HalfText[] {
  const texts: HalfText[] = [];
  walk(half.tree, (node) => {
    const title = /title="([^"]*)"/.exec(node.meta ?? '')?.[1];
    if (title) texts.push({ text: title, placeOf: () => placeOfNode(node) });
    if (!holdsText(node)) return true;
    const { text, offsets } = proseOf(childrenOf(node), half.text, 'mark');
    texts.push({
      text: text.replace(/^Table:/, (marker) => ' '.repeat(marker.length)),
      placeOf: (index) => placeOfOffset(half.text, offsets[index] ?? 0),
    });
    return false;
  });
  return texts;
}

const holdsText = (node: Node): boolean =>
  ['paragraph', 'heading', 'tableCell'].includes(node.type) ||
  (isComponent(node) && childrenOf(node).some(({ type }) => type === 'text'));

const label = /"([^"]+)"|\|([^|"]+)\||[[({]([^"[\](){}|]+)[\])}]|^\s*acc(?:Title|Descr)\s*:(.+)$/g;

/** Gives the words in the diagrams of a half: labels, titles and descriptions. */
export function diagramTexts(half: ReadHalf): HalfText[] {
  const diagrams = half.blocks.filter(({ kind }) => kind === 'diagram');
  return diagrams.flatMap(({ node }) =>
    sourceLines(half, node).flatMap(({ text, line }) =>
      [...text.matchAll(label)].map((match) => {
        const words = match.slice(1).find(Boolean) ?? '';
        const column = match.index + match[0].indexOf(words) + 1;
        return { text: words, placeOf: (index: number) => ({ line, column: column + index }) };
      }),
    ),
  );
}

/** Gives the lines within a fence as they stand in the file, with their numbers. */
export function sourceLines(half: ReadHalf, fence: Node): { text: string; line: number }[] {
  const first = placeOfNode(fence).line + 1;
  const count = (fence.value ?? '').split('\n').length;
  const lines = half.text.split('\n').slice(first - 1, first - 1 + count);
  return lines.map((text, index) => ({ text, line: first + index }));
}
