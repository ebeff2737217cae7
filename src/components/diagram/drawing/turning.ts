import {
  geometryBetween,
  readGeometry,
  readTurned,
  setGeometry,
  type Geometry,
} from './geometry.ts';

/** The widths in rem below which a chart is shown turned, as the style sheet has them. */
const widths: Record<string, number> = { medium: 30, large: 45 };

/** The two directions of a drawing, and the turn from one to the other. */
export class Turning {
  #svg: SVGSVGElement;
  #own: Geometry;
  #turned: Geometry;
  #frame = 0;

  /** Takes the turned drawing's places and takes it off the page. */
  constructor(svg: SVGSVGElement, turned: SVGSVGElement) {
    this.#svg = svg;
    this.#own = readGeometry(svg);
    this.#turned = readTurned(svg, turned);
    turned.remove();
  }

  get #isTurned(): boolean {
    return this.#svg.dataset['axis'] === this.#turned.axis;
  }

  /** Takes the direction that fits a width in pixels, at once. */
  fit(width: number): void {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const limit = widths[this.#svg.dataset['turnsBelow'] ?? ''] ?? 0;
    const isNarrow = width > 0 && width < limit * rem;
    if (isNarrow === this.#isTurned) return;
    setGeometry(this.#svg, isNarrow ? this.#turned : this.#own);
  }

  /** Turns the chart: its parts move to their other places, and then the lines are drawn. */
  turn(): void {
    this.stop();
    const [from, to] = this.#isTurned ? [this.#turned, this.#own] : [this.#own, this.#turned];
    const duration = milliseconds(getComputedStyle(this.#svg).getPropertyValue('--turn'));
    if (!(duration > 0)) {
      setGeometry(this.#svg, to);
      return;
    }
    const start = performance.now();
    const move = (now: number): void => {
      const share = Math.min(1, Math.max(0, (now - start) / duration));
      setGeometry(this.#svg, geometryBetween(from, to, 1 - (1 - share) ** 3));
      if (share < 1) this.#frame = requestAnimationFrame(move);
      else this.#svg.removeAttribute('data-turning');
    };
    this.#svg.setAttribute('data-turning', '');
    this.#frame = requestAnimationFrame(move);
  }

  /** Ends a turn that is under way. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#svg.removeAttribute('data-turning');
  }
}

const milliseconds = (time: string): number =>
  parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1000);
