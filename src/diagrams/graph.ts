// The graph of a flowchart as everything after the parser reads it: plain data, no Mermaid in it.

import type { Emphasis } from './emphasis.ts';

/** The ways a chart may flow: top to bottom, left to right, and their opposites. */
export const directions = ['TB', 'LR', 'BT', 'RL'] as const;

/** The way a chart or a group flows. */
export type Direction = (typeof directions)[number];

/** The shapes that are drawn. */
export const shapes = [
  'rect',
  'rounded',
  'stadium',
  'subroutine',
  'lined-rect',
  'divided-rect',
  'tagged-rect',
  'stacked-rect',
  'window-pane',
  'card',
  'notched-pentagon',
  'cylinder',
  'lined-cylinder',
  'horizontal-cylinder',
  'data-store',
  'bow-tie',
  'circle',
  'double-circle',
  'small-circle',
  'framed-circle',
  'filled-circle',
  'crossed-circle',
  'ellipse',
  'diamond',
  'hexagon',
  'lean-right',
  'lean-left',
  'trapezoid',
  'inverted-trapezoid',
  'curved-trapezoid',
  'sloped',
  'delay',
  'document',
  'documents',
  'lined-document',
  'tagged-document',
  'flag',
  'triangle',
  'flipped-triangle',
  'hourglass',
  'fork',
  'bolt',
  'brace',
  'brace-right',
  'braces',
  'asymmetric',
  'text',
  'folder',
  'bucket',
  'console',
  'browser',
  'person',
  'cloud',
  'bang',
] as const;

/** The shape of a node. */
export type Shape = (typeof shapes)[number];

/** The colours that a chart has: each has a light and a dark value on the page. */
export const roles = ['accent', 'warm', 'cool', 'muted'] as const;

/** A colour by what it is for. */
export type Role = (typeof roles)[number];

/** What stands at an end of an edge. */
export type EdgeEnd = 'none' | 'point' | 'circle' | 'cross';

/** How the line of an edge is drawn. */
export type Pattern = 'normal' | 'dotted' | 'thick' | 'invisible';

/** How the line of a shape is drawn where it is not as usual. */
export type Stroke = 'thick' | 'dashed';

/** A node; `label` is plain text, its lines parted by "\n". */
export interface GraphNode {
  id: string;
  label: string;
  /** What is emphasised in the label. */
  emphasis?: Emphasis[] | undefined;
  shape: Shape;
  /** The group it stands in. */
  parent?: string | undefined;
  /** An address that is safe to follow: http(s), `#…` or `/…`. */
  link?: string | undefined;
  tooltip?: string | undefined;
  role?: Role | undefined;
  stroke?: Stroke | undefined;
}

/** A group of nodes: Mermaid's subgraph. */
export interface GraphGroup {
  id: string;
  label: string;
  /** What is emphasised in the label. */
  emphasis?: Emphasis[] | undefined;
  parent?: string | undefined;
  /** Which way it flows, where it says so. */
  direction?: Direction | undefined;
  role?: Role | undefined;
  stroke?: Stroke | undefined;
}

/** An edge between two nodes or groups. */
export interface GraphEdge {
  id: string;
  from: string;
  to: string;
  label: string;
  /** What is emphasised in the label. */
  emphasis?: Emphasis[] | undefined;
  start: EdgeEnd;
  end: EdgeEnd;
  pattern: Pattern;
  /** Over how many ranks it goes at least, where that is more than one. */
  length?: number | undefined;
  /** The place in a guided walk, from 1. */
  step?: number | undefined;
  role?: Role | undefined;
}

/** Something in the source that is not drawn as it was meant. */
export interface NotDrawn {
  /** What it is: `shape`, `curve`, … */
  feature: string;
  /** What stands in the source. */
  found: string;
  /** The node, group or edge it belongs to, or nothing where it is the chart's. */
  at?: string | undefined;
  /** The line in the source, where it is known. */
  line?: number | undefined;
  /** What may stand instead, as the end of a sentence. */
  allowed: string;
}

/** A flowchart in one language; nodes, groups and edges stand in the order of the source. */
export interface Graph {
  direction: Direction;
  /** `accTitle`: what the chart shows, in a line. */
  title: string;
  /** `accDescr`: the same in a sentence or two. */
  description: string;
  nodes: GraphNode[];
  groups: GraphGroup[];
  edges: GraphEdge[];
  notDrawn: NotDrawn[];
  /** The author's sentences for the guided walk, by the edges and nodes they name. */
  notes?: Record<string, string>;
}

/** What came of reading a source: the graph, or where and why it could not be read. */
export type GraphResult =
  | { ok: true; graph: Graph }
  | { ok: false; line: number; column?: number | undefined; message: string };
