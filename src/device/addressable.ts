// What a link may name inside an article's text, and where the control of each stands: in the
// passage itself, in a section's heading, or in the figure that a row, a line or a node is part of.
import { lineOf } from './passage-line.ts';

/** The passages that the arrow keys go through. */
export const stops = '[data-passages] :is(section, p, li, figure)[id]';

/** What a figure is made of. */
export const parts = 'tr[id], .line[id], .node[id]';

const passages = `[data-passages] :is(p, li, figure, tr, .line, .node)[id]`;
const headings = '[data-passages] section[id] > :is(h2, h3, h4)';

/** Gives the passage in which something stands; undefined outside of any. */
export function passageOf(target: EventTarget | null | undefined): Element | undefined {
  if (!(target instanceof Element)) return undefined;
  const found = target.closest(`${passages}, ${headings}`);
  return (found?.matches(headings) ? found.parentElement : found) ?? undefined;
}

/** Gives what holds the control of a passage. */
export const hostOf = (passage: Element): Element | undefined =>
  isPart(passage) ? (passage.closest('figure[id]') ?? undefined) : lineOf(passage);

/** Tells whether a passage is part of a figure. */
export const isPart = (passage: Element): boolean => passage.matches(parts);

/** Tells whether a passage is running text, which has its other language beside it. */
export const isText = (passage: Element): boolean => passage.matches('section, p, li');
