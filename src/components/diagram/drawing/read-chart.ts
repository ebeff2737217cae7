import { labelFromLines } from '../../../diagrams/label-attributes.ts';
import type { Place, WalkEdge, WalkGraph } from '../../../diagrams/walk/walk-graph.ts';
import type { Lang } from '../../../model/lang.ts';

/** The nodes and groups of a drawing, in the order of telling. */
export const placesOf = (svg: SVGSVGElement): SVGElement[] => [
  ...svg.querySelectorAll<SVGElement>('[data-node], [data-group]'),
];

/** Gives the id that the source has for a node or group. */
export const placeOf = (element: Element): string =>
  element.getAttribute('data-node') ?? element.getAttribute('data-group') ?? '';

/** Reads the graph off its drawing. */
export function readGraph(svg: SVGSVGElement): WalkGraph {
  const edges = [...svg.querySelectorAll<SVGElement>('[data-edge]')].map((edge): WalkEdge => {
    const { edge: id = '', from = '', to = '', step } = edge.dataset;
    const both = edge.hasAttribute('marker-start');
    return { id, from, to, both, step: step === undefined ? undefined : Number(step) };
  });
  return { places: placesOf(svg).map(readPlace), edges };
}

function readPlace(element: SVGElement): Place {
  const group = element.parentElement?.closest('[data-group]');
  const kind = ['start', 'decision', 'end', 'group'].find((each) =>
    element.classList.contains(each),
  );
  return { id: placeOf(element), kind: kind ?? 'step', group: group ? placeOf(group) : undefined };
}

/** Gives the label of a node, group or edge in a language, on one line; empty where it has none. */
export function labelOf(svg: SVGSVGElement, id: string, lang: Lang): string {
  const name = CSS.escape(id);
  const part = svg.querySelector<SVGElement>(
    `[data-node="${name}"], [data-group="${name}"], [data-label="${name}"]`,
  );
  const exact = part?.getAttribute(`data-${lang}`);
  if (!part || (exact !== null && exact !== undefined)) return exact ?? '';
  const texts = [...part.querySelectorAll(':scope > text, :scope > .title > text')];
  const text = texts.find((each) => langOf(each) === lang) ?? texts[0];
  const lines = [...(text?.querySelectorAll(':scope > tspan') ?? [])];
  return labelFromLines(
    (lines.length > 0 ? lines : text ? [text] : []).map((line) => line.textContent),
    lang,
  );
}

/** Gives the language of an element by the nearest `lang` attribute. */
export const langOf = (element: Element): Lang =>
  element.closest('[lang]')?.getAttribute('lang')?.startsWith('zh') ? 'zh' : 'en';
