import { placeOf } from './read-chart.ts';

/** What a part of a chart is lit as: where one is, what comes after it and before it, a way, something found. */
export type Light = 'here' | 'on' | 'back' | 'way' | 'found';

/** Lights parts of a drawing, by the ids of places and edges; the others step back. Nothing lit is the whole of it. */
export function light(svg: SVGSVGElement, lit: ReadonlyMap<string, Light>): void {
  svg.toggleAttribute('data-lit', lit.size > 0);
  for (const part of svg.querySelectorAll('[data-node], [data-edge], [data-label]')) {
    const id = part.getAttribute('data-edge') ?? part.getAttribute('data-label') ?? placeOf(part);
    setLight(part, lit.get(id));
  }
  for (const title of svg.querySelectorAll('.title')) {
    const group = title.parentElement;
    const isRound = group?.querySelector('.node[data-lit]') !== null;
    setLight(title, lit.get(group ? placeOf(group) : '') ?? (isRound ? 'way' : undefined));
  }
}

function setLight(part: Element, own: Light | undefined): void {
  if (own === undefined) part.removeAttribute('data-lit');
  else if (part.getAttribute('data-lit') !== own) part.setAttribute('data-lit', own);
}
