import type { DiagramTellWords } from '../../words/diagram-tool-words.ts';
import { Gestures } from './canvas/gestures.ts';
import { Screen } from './canvas/screen.ts';
import { Zoom } from './canvas/zoom.ts';
import { ChartView } from './drawing/chart-view.ts';
import { placeOf } from './drawing/read-chart.ts';
import { Turning } from './drawing/turning.ts';
import { ChartTools, type Parts } from './walking/chart-tools.ts';
import { FindBox } from './walking/find-box.ts';
import { Selection } from './walking/selection.ts';

/** The keys by which one goes about in a chart by oneself. */
const walkKey = /^(?:Arrow.+|Home|End|Backspace|Enter|[1-9 ])$/;

/** `<flow-diagram chart words>`: a chart that can be walked, zoomed, turned, searched and copied. */
class FlowDiagramElement extends HTMLElement {
  #abort: AbortController | undefined;
  #parts: Parts | undefined;
  #tools: ChartTools | undefined;

  connectedCallback(): void {
    const canvas = this.querySelector<HTMLElement>('.canvas');
    const svg = canvas?.querySelector<SVGSVGElement>('svg.diagram');
    const input = this.querySelector('input');
    if (!canvas || !svg || !input) return;
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const turned = canvas.querySelector<SVGSVGElement>('svg.turned');
    const turning = turned ? new Turning(svg, turned) : this.#parts?.turning;
    const words = JSON.parse(this.getAttribute('words') ?? '{}') as DiagramTellWords;
    const view = new ChartView(svg, this.querySelector('.told'), words);
    const zoom = new Zoom(canvas, svg);
    const screen = new Screen(this, zoom, signal);
    const selection = new Selection(view);
    const find = new FindBox(view, input);
    this.#parts = { view, zoom, turning, screen, selection, find };
    this.#tools = new ChartTools(this, this.#parts);
    new Gestures(canvas, zoom, () => screen.isFull, signal);
    for (const type of ['click', 'keydown', 'focusin', 'focusout', 'input']) {
      this.addEventListener(type, this, { signal });
    }
    addEventListener('hashchange', this, { signal });
    const observer = new ResizeObserver(() => this.#fitWidth());
    observer.observe(this);
    signal.addEventListener('abort', () => {
      observer.disconnect();
      turning?.stop();
    });
    // Its nodes have the keyboard now.
    canvas.removeAttribute('tabindex');
    this.#fitWidth();
    this.#goToTarget();
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  handleEvent(event: Event): void {
    if (!this.#parts || !this.#tools) return;
    const { selection, find } = this.#parts;
    const target = event.target instanceof Element ? event.target : undefined;
    const place = target?.closest('[data-node], [data-group]');
    if (event.type === 'hashchange') this.#goToTarget();
    else if (event.type === 'click') this.#click(event as MouseEvent, target);
    else if (event.type === 'input') this.#tools.say(find.find());
    else if (event instanceof KeyboardEvent) this.#press(event, target);
    else if (event.type === 'focusout') selection.leave();
    else if (place?.matches(':focus-visible')) this.#follow(placeOf(place));
  }

  #click(event: MouseEvent, target: Element | undefined): void {
    const button = target?.closest('button');
    if (button) {
      // The menu is opened by us, to be in its place at once.
      event.preventDefault();
      void this.#tools?.use(button);
    } else if (target?.closest('.canvas') && event.detail < 2) {
      // The second click of a double one zooms.
      this.#pick(event, target);
    }
  }

  /** A click on a place selects it; a link that is selected already, or clicked with a key held, is followed. */
  #pick(event: MouseEvent, target: Element): void {
    if (!this.#parts) return;
    const { selection } = this.#parts;
    const place = target.closest('[data-node], .title')?.closest('[data-node], [data-group]');
    if (place?.localName === 'a') {
      const isHeld = event.ctrlKey || event.metaKey || event.shiftKey;
      if (isHeld || event.detail === 0 || selection.place === placeOf(place)) return;
      event.preventDefault();
    }
    this.#tools?.endOthers();
    if (place) selection.select(placeOf(place));
    else selection.clear();
    this.#tools?.show();
  }

  #press(event: KeyboardEvent, target: Element | undefined): void {
    if (!this.#parts || !this.#tools) return;
    const { selection, find } = this.#parts;
    const place = target?.closest('[data-node], [data-group]');
    let isDone = false;
    if (target?.localName === 'input') {
      isDone = event.key === 'Enter';
      if (isDone) find.goOn(event.shiftKey ? -1 : 1);
    } else if (target?.closest('.canvas')) {
      if (place && walkKey.test(event.key)) this.#tools.endOthers();
      isDone = this.#tools.press(event) || (!!place && selection.press(event, placeOf(place)));
    }
    const isEscape = event.key === 'Escape' && !this.querySelector(':popover-open');
    if (!isDone && !(isEscape && this.#tools.escape())) return;
    event.preventDefault();
    this.#tools.show();
  }

  #follow(id: string): void {
    if (!this.#parts?.guide?.isOn) this.#parts?.selection.follow(id);
    else this.#parts.view.tell(id);
  }

  /** Follows a link to a node of this chart. */
  #goToTarget(): void {
    const name = fragment();
    const prefix = `${this.getAttribute('chart')}-`;
    const id = name.slice(prefix.length);
    if (!this.#parts || !name.startsWith(prefix) || !this.#parts.view.has(id)) return;
    this.#tools?.endOthers();
    this.#parts.selection.selectOnly(id);
    this.#parts.view.reveal(id, 'center');
    this.#tools?.show();
  }

  /** A chart that the reader has not turned has the direction that fits. */
  #fitWidth(): void {
    if (!('turned' in this.dataset)) this.#parts?.turning?.fit(this.clientWidth);
  }
}

/** The name in the address, which anyone may have written. */
function fragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

customElements.define('flow-diagram', FlowDiagramElement);
