import { fill } from './fill.ts';

/** The kinds of passages that are called differently. */
export type LabelKind =
  'section' | 'paragraph' | 'figure' | 'code' | 'row' | 'line' | 'lines' | 'node';

/** What is known of a passage that its name is made of. */
export interface LabelFacts {
  kind: LabelKind;
  /** The number and the heading of its section. */
  number?: string;
  heading?: string;
  /** Its place among the paragraphs and items of its section, from 1. */
  nth?: number;
  /** What stands over the figure that it is, or is part of. */
  caption?: string;
  /** The head of a row, the text of a node. */
  name?: string;
  lines?: [first: number, last: number];
}

/** Says what a passage is called, as people speak of it; never part of an address, for it changes when the text does. */
export function passageLabel(
  { kind, nth, lines, ...facts }: LabelFacts,
  labels: Record<LabelKind, string>,
): string {
  const [first, last] = lines ?? [];
  const label = fill(labels[kind], {
    ...facts,
    nth: nth?.toString(),
    first: first?.toString(),
    last: last?.toString(),
  });
  return label.replace(/\s+/g, ' ').trim();
}
