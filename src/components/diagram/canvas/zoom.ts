/** A point of the window. */
export interface At {
  x: number;
  y: number;
}

/** The limits of the size; a chart may get as small as it has to be to be seen whole. */
const [smallest, largest] = [0.5, 4];

/** The size at which a chart is shown in its canvas, which scrolls what does not fit. */
export class Zoom {
  #canvas: HTMLElement;
  #svg: SVGSVGElement;

  constructor(canvas: HTMLElement, svg: SVGSVGElement) {
    this.#canvas = canvas;
    this.#svg = svg;
  }

  /** How large the chart is shown: 1 is the size in which its labels are set. */
  get scale(): number {
    return this.#svg.getBoundingClientRect().width / this.#svg.viewBox.baseVal.width;
  }

  get isZoomed(): boolean {
    return this.#canvas.hasAttribute('data-zoomed');
  }

  /** Makes the chart larger or smaller, round a point of the window or the canvas's middle. */
  by(factor: number, at: At = middleOf(this.#canvas)): void {
    const before = this.#svg.getBoundingClientRect();
    const share = {
      x: (at.x - before.left) / before.width,
      y: (at.y - before.top) / before.height,
    };
    this.#set(
      Math.min(largest, Math.max(Math.min(smallest, this.#fitting()), this.scale * factor)),
    );
    const shift = (): At => {
      const { left, top, width, height } = this.#svg.getBoundingClientRect();
      return { x: left + share.x * width - at.x, y: top + share.y * height - at.y };
    };
    const { x, y } = shift();
    this.#canvas.scrollBy({ left: x, top: y, behavior: 'instant' });
    // What the canvas cannot scroll the page can: the point stays under the pointer.
    scrollBy({ top: shift().y, behavior: 'instant' });
  }

  /** Shows the whole chart, or what of it there is room for at the least scale; where it is shown so already, at the size it had first. */
  fit(least = 0): void {
    const wanted = Math.max(least, this.#fitting());
    const isWhole = Math.abs(wanted - this.scale) < 0.01;
    this.reset();
    if (!isWhole && wanted < this.scale - 0.01) this.#set(wanted);
  }

  /** Gives the chart the size it had first. */
  reset(): void {
    this.#canvas.removeAttribute('data-zoomed');
    this.#svg.style.removeProperty('--drawn');
  }

  #set(scale: number): void {
    this.#canvas.setAttribute('data-zoomed', '');
    this.#svg.style.setProperty('--drawn', `${scale * this.#svg.viewBox.baseVal.width}px`);
  }

  /** The scale at which all of the chart is seen at once, never above 1. */
  #fitting(): number {
    const { width, height } = this.#svg.viewBox.baseVal;
    const style = getComputedStyle(this.#canvas);
    const padding = parseFloat(style.paddingBlockStart) + parseFloat(style.paddingBlockEnd);
    const most =
      parseFloat(style.getPropertyValue('--canvas-share')) * innerHeight ||
      this.#canvas.clientHeight;
    return Math.min(1, this.#canvas.clientWidth / width, (most - padding) / height);
  }
}

function middleOf(element: Element): At {
  const { left, top, width, height } = element.getBoundingClientRect();
  const bottom = Math.min(top + height, innerHeight);
  return { x: left + width / 2, y: (Math.max(0, top) + bottom) / 2 };
}
