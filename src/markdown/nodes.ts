// The tree that the rest of the engine reads: mdast with the MDX nodes, as plain objects.
// Positions are 1-based and count from the first line of the file, front matter included.
import type { Position } from 'unist';

/** An attribute of a component in MDX; `value` is null for a bare attribute, an object for an expression. */
export interface Attribute {
  type: 'mdxJsxAttribute' | 'mdxJsxExpressionAttribute';
  name?: string;
  value?: string | null | { type: string; value: string };
}

/** A node of the tree, wide enough for every kind; which fields it has depends on `type`. */
export interface Node {
  type: string;
  position?: Position;
  children?: Node[];
  value?: string;
  depth?: number;
  ordered?: boolean;
  start?: number | null;
  lang?: string | null;
  meta?: string | null;
  url?: string;
  alt?: string | null;
  name?: string | null;
  attributes?: Attribute[];
  align?: (string | null)[];
  data?: Record<string, unknown>;
}

/** The root of a parsed file. */
export interface Root extends Node {
  type: 'root';
  children: Node[];
}

/** Gives the children of a node, none for a leaf. */
export const childrenOf = (node: Node): Node[] => node.children ?? [];

/** Calls `visit` for a node and everything under it, in document order; a false answer skips the children. */
export function walk(
  node: Node,
  visit: (node: Node, parent?: Node) => boolean | void,
  parent?: Node,
): void {
  if (visit(node, parent) === false) return;
  for (const child of childrenOf(node)) walk(child, visit, node);
}

/** Gives the text of a node as a reader sees it: no comments, no markup, code included. */
export function textOf(node: Node): string {
  if (isExpression(node)) return '';
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
    return node.value ?? '';
  }
  return childrenOf(node).map(textOf).join('');
}

/** Tells whether a node is an MDX expression in braces. */
export const isExpression = (node: Node): boolean =>
  node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression';

/** Tells whether a node is a component (or a tag) written in MDX. */
export const isComponent = (node: Node): boolean =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Makes a component node with string attributes; attributes that are undefined are left out. */
export function makeComponent(
  name: string,
  attributes: Record<string, string | undefined>,
  children: Node[] = [],
): Node {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).flatMap(([key, value]) =>
      value === undefined ? [] : [{ type: 'mdxJsxAttribute' as const, name: key, value }],
    ),
    children,
  };
}
