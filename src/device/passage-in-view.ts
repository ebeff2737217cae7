/** What carries an id that links may name, inside an article's text. */
const addressable = '[data-passages] :is(section, p, li, figure, tr)[id]';

/** How much of a passage, in CSS pixels, must still be seen for it to count. */
const enough = 24;

/** Gives the id of the first passage that is seen below the header; undefined where none is, as above the text. */
export function passageInView(): string | undefined {
  const line = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
  for (const element of document.querySelectorAll(addressable)) {
    const { top, bottom } = boxOf(element).getBoundingClientRect();
    if (top >= innerHeight) return undefined;
    if (bottom > line + enough) return element.id;
  }
  return undefined;
}

/** A section is as tall as all its passages; what stands for it is its heading. */
const boxOf = (element: Element): Element =>
  element.localName === 'section' ? (element.querySelector('h2, h3, h4') ?? element) : element;
