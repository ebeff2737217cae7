/** What carries an id that links may name, inside an article's text. */
const addressable = '[data-passages] :is(section, p, li, figure, tr)[id]';

/** How much of a passage, in CSS pixels, must be seen for it to count: of one that begins above the screen more, for whoever has its last lines before them reads on. */
const enough = { whole: 24, cut: 72 };

/** Gives the element of the first passage that is seen below the header, the last one at the end of the page; undefined above the text. A selector may name the kinds that count. */
export function findPassageInView(among = addressable): Element | undefined {
  const line = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
  let last: Element | undefined;
  for (const element of document.querySelectorAll(among)) {
    const { top, bottom } = boxOf(element).getBoundingClientRect();
    if (top >= innerHeight) return undefined;
    if (bottom > line + (top < line ? enough.cut : enough.whole)) return element;
    last = element;
  }
  return last;
}

/** Gives the id of the passage in view. */
export const passageInView = (): string | undefined => findPassageInView()?.id;

/** Gives what stands for a passage on the screen: a section is as tall as all its passages, so its heading. */
export const boxOf = (element: Element): Element =>
  element.localName === 'section' ? (element.querySelector('h2, h3, h4') ?? element) : element;
