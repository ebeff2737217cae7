// The text of a passage with the place of each of its characters, so that what is found in the text
// can be shown in the file: escapes, entities and markup make the two differ.
import { childrenOf, isExpression, type Node } from './nodes.ts';

/** Text as a reader sees it; `offsets[i]` is where its character i stands in the file. */
export interface Prose {
  text: string;
  offsets: number[];
}

/** Stands for a piece of inline code where its content does not matter (object replacement character). */
export const codeMark = '\uFFFC';

/** What stands for inline code: its content, or one `codeMark`. */
export type InlineCode = 'content' | 'mark';

/** Gives the text under nodes. */
export function proseOf(nodes: Node[], source: string, code: InlineCode): Prose {
  const parts = nodes.flatMap((node) => partsOf(node, source, code));
  return {
    text: parts.map((part) => part.text).join(''),
    offsets: parts.flatMap((part) => part.offsets),
  };
}

/** Puts passages one after the other, each on a line of its own. */
export function joinProse(parts: Prose[]): Prose {
  return {
    text: parts.map((part) => part.text).join('\n'),
    offsets: parts.flatMap((part, index) =>
      index === 0 ? part.offsets : [part.offsets[0] ?? 0, ...part.offsets],
    ),
  };
}

function partsOf(node: Node, source: string, code: InlineCode): Prose[] {
  if (isExpression(node)) return [];
  const start = node.position?.start.offset ?? 0;
  const value = node.value ?? '';
  if (node.type === 'text') return [{ text: value, offsets: alignText(value, source, start) }];
  if (node.type === 'break') return [{ text: '\n', offsets: [start] }];
  if (node.type !== 'inlineCode') {
    return childrenOf(node).flatMap((child) => partsOf(child, source, code));
  }
  return code === 'mark'
    ? [{ text: codeMark, offsets: [start] }]
    : [{ text: value, offsets: alignText(value, source, start) }];
}

/** More than the indentation of a continued line ever is. */
const widestGap = 80;

const entity = /&(?:#\d+|#x[\da-f]+|\w+);/iy;

/** Finds each character of a text in the source that it was read from. */
function alignText(value: string, source: string, start: number): number[] {
  let at = start;
  return Array.from({ length: value.length }, (_, index) => {
    entity.lastIndex = at;
    const escaped = source[at] === '&' ? entity.exec(source)?.[0] : undefined;
    if (escaped !== undefined && !value.startsWith(escaped, index)) {
      at += escaped.length;
      return at - escaped.length;
    }
    const found = source.indexOf(value.charAt(index), at);
    if (found >= 0 && found - at < widestGap) at = found + 1;
    return at - 1;
  });
}
