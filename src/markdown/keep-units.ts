import type { Node } from './nodes.ts';

const unit =
  '(?:[kKMGTP]?i?B(?:/s)?|[kKMG]?b(?:it)?/s|[munμµ]?s|min|h|d|GHz|MHz|Hz|nm|mm|cm|km|m|W|kW|V|°C|K|tokens?/s|req/s|QPS|TFLOPS|images/s)';
const parted = new RegExp(`(\\d) (?=${unit}(?![\\p{Script=Latin}\\d]))`, 'gu');

/** Puts a no-break space between a number and its unit: they do not part at a line's end. */
export const keepUnits = (text: string): string => text.replace(parted, '$1\u00a0');

/** Keeps numbers with their units all through a tree; code stays as it is. */
export function keepUnitsInTree(nodes: Node[]): Node[] {
  return nodes.map((node) => {
    if (node.type === 'text') return { ...node, value: keepUnits(node.value ?? '') };
    return node.children ? { ...node, children: keepUnitsInTree(node.children) } : node;
  });
}
