import { parsePage } from '../../../device/trusted-types.ts';
import type { DrawnChart } from '../../../diagrams/editor/draw-source.ts';
import { makeItem } from './problem-list.ts';

/** What no drawing of ours has. The text is anyone's: should one ever slip through, it ends here. */
const unwanted =
  'script, style, foreignObject, iframe, image, animate, set, [href^="javascript:" i]';

/** The side on which the chart stands, drawn and as text. */
export class ChartStage {
  readonly #root: HTMLElement;
  /** The markup of the drawing that is shown. */
  #shown = '';

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** The drawing, where there is one. */
  get svg(): SVGSVGElement | null {
    return this.#root.querySelector('svg.diagram');
  }

  /** The ids of the nodes and groups. */
  get ids(): string[] {
    return Array.from(this.#places(), idOf);
  }

  /** Shows a chart in place of the one before; the same chart stays as the reader has it. */
  show({ svg, outline }: DrawnChart): void {
    if (svg === this.#shown) return;
    const drawing = parsePage(svg).querySelector('svg');
    if (!drawing) return;
    for (const part of drawing.querySelectorAll(unwanted)) part.remove();
    this.#set(document.adoptNode(drawing), outline);
    this.#shown = svg;
  }

  /** Takes the chart away. */
  clear(): void {
    this.#set(undefined, []);
    this.#shown = '';
  }

  /** Marks nodes, as long as nothing else is lit, and shows the last of them. */
  mark(ids: readonly string[]): void {
    if (!this.svg || this.svg.hasAttribute('data-lit')) return;
    for (const place of this.svg.querySelectorAll('[data-lit]')) place.removeAttribute('data-lit');
    for (const place of ids.length > 0 ? this.#places() : []) {
      if (ids.includes(idOf(place))) place.setAttribute('data-lit', 'here');
      if (idOf(place) === ids.at(-1)) reveal(place);
    }
  }

  #places = (): NodeListOf<Element> => this.#root.querySelectorAll('[data-node], [data-group]');

  #set(drawing: SVGSVGElement | undefined, outline: string[]): void {
    const diagram = this.#root.querySelector('flow-diagram');
    const canvas = diagram?.querySelector('.canvas');
    if (!diagram || !canvas) return;
    const { scrollLeft: left, scrollTop: top } = canvas;
    if (!drawing || !keepSize(this.svg, drawing)) canvas.removeAttribute('data-zoomed');
    canvas.replaceChildren(...(drawing ? [drawing] : []));
    this.#root.querySelector('.outline')?.replaceChildren(...outline.map((line) => makeItem(line)));
    this.#root.toggleAttribute('has-chart', drawing !== undefined);
    beginAnew(diagram);
    // It is laid out at once for that, which a large chart is better without.
    if (left > 0 || top > 0) canvas.scrollTo({ left, top, behavior: 'instant' });
  }
}

const idOf = (place: Element): string =>
  place.getAttribute('data-node') ?? place.getAttribute('data-group') ?? '';

/** Scrolls the canvas, and not the page, until a part of its chart is seen. */
function reveal(part: Element): void {
  const canvas = part.closest('.canvas');
  if (!canvas) return;
  const [box, frame] = [part.getBoundingClientRect(), canvas.getBoundingClientRect()];
  const left = shift([box.left, box.right], [frame.left, frame.right]);
  const top = shift([box.top, box.bottom], [frame.top, frame.bottom]);
  canvas.scrollBy({ left, top, behavior: 'instant' });
}

/** How far what reaches from one to the other end must go to be within a frame. */
const shift = ([from, to]: [number, number], [start, end]: [number, number]): number =>
  from < start ? from - start : Math.min(from - start, Math.max(0, to - end));

/** Shows a drawing at the size to which the reader has zoomed the one before; tells whether they have. */
function keepSize(before: SVGSVGElement | null, after: SVGSVGElement): boolean {
  const width = parseFloat(before?.style.getPropertyValue('--drawn') ?? '');
  if (!before || !(width > 0)) return false;
  const scale = width / before.viewBox.baseVal.width;
  after.style.setProperty('--drawn', `${scale * Number(after.getAttribute('width'))}px`);
  return true;
}

/** Lets the element take up what stands in it now: it reads its chart where it is put in the page. */
function beginAnew(diagram: Element): void {
  diagram.querySelector('.walk')?.setAttribute('hidden', '');
  const input = diagram.querySelector('input');
  if (input) input.value = '';
  diagram.parentElement?.append(diagram);
}
