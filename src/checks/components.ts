import { isComponent, walk, type Node } from '../markdown/nodes.ts';
import type { ReadHalf } from './read-half.ts';

/** Gives the components and tags of a half. */
export function componentsOf(half: ReadHalf): Node[] {
  const components: Node[] = [];
  walk(half.tree, (node) => {
    if (isComponent(node)) components.push(node);
  });
  return components;
}

/** Tells whether a component is a tag of HTML: its name begins with a small letter. */
export const isHtmlTag = (node: Node): boolean => /^[a-z]/.test(node.name ?? '');
