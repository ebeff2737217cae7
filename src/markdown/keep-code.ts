import type { Node } from './nodes.ts';

/** How many signs of code in a text have room in one line on the narrowest screen. */
const most = 20;

/** Keeps short code in a text on one line: a line would else end within `go run -/race`. */
export function keepCode(nodes: Node[]): Node[] {
  return nodes.map((node) => {
    if (node.type === 'inlineCode') return isShort(node) ? whole(node) : node;
    return node.children ? { ...node, children: keepCode(node.children) } : node;
  });
}

/** Only such code can break that has a space or a hyphen in it. */
const isShort = ({ value = '' }: Node): boolean => value.length <= most && /[\s-]/.test(value);

const whole = (node: Node): Node => ({ ...node, data: { hProperties: { class: 'word' } } });
