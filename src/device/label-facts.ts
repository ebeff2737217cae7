import type { LabelFacts } from '../links/passage-label.ts';
import { captionOf, textOf } from './quotation.ts';

/** Gives what a passage's name is made of. */
export function labelFacts(passage: Element, lines?: [number, number]): LabelFacts {
  const section = passage.closest('section[id]');
  const number = textOfNumber(section);
  const heading = textOf(section?.querySelector('h2, h3, h4'));
  const figure = passage.closest('figure[id]');
  if (!figure) {
    if (passage === section) return { kind: 'section', number, heading };
    return { kind: 'paragraph', number, nth: nthIn(section, passage) };
  }
  const isCode = figure.querySelector('.line') !== null;
  const caption = captionOf(figure);
  if (lines) return { kind: lines[0] === lines[1] ? 'line' : 'lines', caption, lines };
  if (passage === figure) return { kind: isCode ? 'code' : 'figure', number, caption };
  if (passage.matches('.node'))
    return { kind: 'node', caption, name: passage.getAttribute('aria-label') ?? '' };
  return { kind: 'row', caption, name: textOf(passage.firstElementChild) };
}

/** Counts the paragraphs and items of a section, up to a passage. */
const nthIn = (section: Element | null, passage: Element): number =>
  [...(section?.querySelectorAll(':is(p, li)[id]') ?? [])]
    .filter((each) => each.closest('section[id]') === section)
    .indexOf(passage) + 1;

const textOfNumber = (section: Element | null): string =>
  (section?.querySelector('a.number')?.textContent ?? '').trim();
