// What is wrong with a text, in kinds that the words of a language tell.

/** A problem that keeps a chart from being drawn. */
export type Fault =
  | { kind: 'empty' }
  | { kind: 'too-long'; kilobytes: number }
  | { kind: 'too-many-nodes'; count: number }
  | { kind: 'too-many-edges' }
  | { kind: 'too-slow' }
  | { kind: 'other-type'; found: string }
  | { kind: 'no-type'; found: string }
  | { kind: 'quote' }
  | { kind: 'bracket'; found: string }
  | { kind: 'group' }
  | { kind: 'shape'; found: string }
  | { kind: 'syntax'; found: string };

/** Something in the text that is drawn otherwise than it was meant, or not at all. */
export interface Omission {
  kind: 'omission';
  feature: string;
  found: string;
  /** The node, group or edge that it belongs to, where there is one. */
  at: string | undefined;
}

/** A problem with its place in the text; lines and columns count from 1. */
export type Problem = (Fault | Omission) & {
  line?: number | undefined;
  column?: number | undefined;
};
