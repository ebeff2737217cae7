// What draws SVG takes one font for a text and guesses the rest: a label in two scripts would lose
// signs. So labels are taken out of the drawing, to be set like any other text.
import type { DrawingLabel } from './painted-drawing.ts';

type Offset = [x: number, y: number];

/** Takes the labels out of a drawing that has been painted; `offset` is where its corner stands. */
export function takeLabels(root: Element, offset: Offset): DrawingLabel[] {
  const labels = [...root.querySelectorAll('text')].map((text) => labelOf(text, root, offset));
  for (const text of root.querySelectorAll('text')) text.remove();
  return labels;
}

function labelOf(text: Element, root: Element, offset: Offset): DrawingLabel {
  const [x, y] = placeOf(text, root, offset);
  const spans = [...text.querySelectorAll('tspan')];
  const leading = spans.map((span) => numberOf(span, 'dy', 0)).find((dy) => dy > 0) ?? 0;
  const anchor = text.getAttribute('text-anchor');
  return {
    lines: spans.length > 0 ? spans.map((span) => span.textContent) : [text.textContent],
    x: x + numberOf(spans[0] ?? text, 'x', numberOf(text, 'x', 0)),
    y: y + numberOf(text, 'y', 0),
    anchor: anchor === 'middle' || anchor === 'end' ? anchor : 'start',
    size: numberOf(text, 'font-size', 15),
    leading,
    weight: numberOf(text, 'font-weight', 400),
    colour: text.getAttribute('fill') ?? 'currentcolor',
  };
}

/** Sums up the shifts of all groups that an element stands in; a drawing of ours has no other transforms. */
function placeOf(element: Element, root: Element, [x, y]: Offset): Offset {
  const place: Offset = [x, y];
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    const shift = /^translate\(\s*(-?[\d.]+)(?:[\s,]+(-?[\d.]+))?/.exec(
      at.getAttribute('transform') ?? '',
    );
    place[0] += Number(shift?.[1] ?? 0);
    place[1] += Number(shift?.[2] ?? 0);
  }
  return place;
}

function numberOf(element: Element, name: string, otherwise: number): number {
  const value = Number.parseFloat(element.getAttribute(name) ?? '');
  return Number.isFinite(value) ? value : otherwise;
}
