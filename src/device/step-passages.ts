import { neighbour } from '../links/neighbour.ts';
import { isPart, parts, stops } from './addressable.ts';
import { linkLines, numberOf } from './choose-lines.ts';
import { litLines } from './lit.ts';

/** Gives the passage that an arrow key leads to: up and down to the next of its kind, to the right into a figure and to the left out of it. With Shift, lines of code are taken together. */
export function stepFrom(passage: Element | undefined, event: KeyboardEvent): Element | undefined {
  if (!passage) return undefined;
  const { key, shiftKey } = event;
  const figure = passage.closest('figure[id]');
  if (key === 'ArrowRight' && passage === figure) return figure.querySelector(parts) ?? passage;
  if (key === 'ArrowLeft' && isPart(passage)) return figure ?? passage;
  const isIn = isPart(passage) && figure;
  const all = [...(isIn ? figure.querySelectorAll(parts) : document.querySelectorAll(stops))];
  const next = all[neighbour(all.length, all.indexOf(passage), key)];
  if (shiftKey && isIn && next?.matches('.line')) takeTogether(figure, passage, next);
  (next?.localName === 'section' ? next.firstElementChild : next)?.scrollIntoView({
    block: 'nearest',
  });
  return next;
}

/** The end of the range that stays is the one at which the reader is not. */
function takeTogether(code: Element, here: Element, next: Element): void {
  const [first, last] = litLines(here) ?? [1, 1];
  linkLines(code, numberOf(here) === first ? last : first, numberOf(next));
}
