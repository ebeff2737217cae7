import { parsePage } from '../../../device/trusted-types.ts';
import type { DrawnChart } from '../../../diagrams/editor/draw-source.ts';
import { makeItem } from './problem-list.ts';

/** What no drawing of ours has. The text is anyone's: should one ever slip through, it ends here. */
const unwanted =
  'script, style, foreignObject, iframe, image, animate, set, [href^="javascript:" i]';

/** The side on which the chart stands, drawn and as text. */
export class ChartStage {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** The drawing, where there is one. */
  get svg(): SVGSVGElement | null {
    return this.#root.querySelector('svg.diagram');
  }

  /** Shows a chart in place of the one before. */
  show({ svg, outline }: DrawnChart): void {
    const drawing = parsePage(svg).querySelector('svg');
    if (!drawing) return;
    for (const part of drawing.querySelectorAll(unwanted)) part.remove();
    this.#set([document.adoptNode(drawing)], outline);
  }

  /** Takes the chart away. */
  clear(): void {
    this.#set([], []);
  }

  #set(drawings: Node[], outline: string[]): void {
    this.#root.querySelector('.canvas')?.replaceChildren(...drawings);
    this.#root.querySelector('.outline')?.replaceChildren(...outline.map((line) => makeItem(line)));
    this.#root.toggleAttribute('has-chart', drawings.length > 0);
  }
}
