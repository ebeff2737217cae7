import type { DiagramTellWords } from '../../words/diagram-tool-words.ts';
import { Gestures } from './canvas/gestures.ts';
import { Screen } from './canvas/screen.ts';
import { Zoom } from './canvas/zoom.ts';
import { ChartView } from './drawing/chart-view.ts';
import { langOf, placeOf } from './drawing/read-chart.ts';
import { Turning } from './drawing/turning.ts';
import { FindBox } from './walking/find-box.ts';
import { Guide } from './walking/guide.ts';
import { Selection } from './walking/selection.ts';

/** What a chart is made of once it lives. */
interface Parts {
  view: ChartView;
  zoom: Zoom;
  turning: Turning | undefined;
  screen: Screen;
  selection: Selection;
  guide: Guide;
  find: FindBox;
}

/** How much a press of a zoom button or key changes the size. */
const zoomStep = 1.4;

/** `<flow-diagram chart words>`: a chart that can be walked, zoomed, turned, searched and copied. */
class FlowDiagramElement extends HTMLElement {
  #abort: AbortController | undefined;
  #parts: Parts | undefined;

  connectedCallback(): void {
    const canvas = this.querySelector<HTMLElement>('.canvas');
    const svg = canvas?.querySelector<SVGSVGElement>('svg.diagram');
    const panel = this.querySelector<HTMLElement>('.walk');
    const input = this.querySelector('input');
    if (!canvas || !svg || !panel || !input) return;
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const turned = canvas.querySelector<SVGSVGElement>('svg.turned');
    const turning = turned ? new Turning(svg, turned) : this.#parts?.turning;
    const words = JSON.parse(this.getAttribute('words') ?? '{}') as DiagramTellWords;
    const view = new ChartView(svg, this.querySelector('.told'), words);
    const zoom = new Zoom(canvas, svg);
    const screen = new Screen(this, zoom, signal);
    const find = new FindBox(view, input);
    const guide = new Guide(view, panel);
    this.#parts = { view, zoom, turning, screen, selection: new Selection(view), guide, find };
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
    this.#goToTarget();
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  handleEvent(event: Event): void {
    if (!this.#parts) return;
    const { selection, find } = this.#parts;
    const target = event.target instanceof Element ? event.target : undefined;
    const place = target?.closest('[data-node], [data-group]');
    if (event.type === 'hashchange') this.#goToTarget();
    else if (event.type === 'click') this.#click(event as MouseEvent, target);
    else if (event.type === 'input') this.#say(find.find());
    else if (event instanceof KeyboardEvent) this.#press(event, target, place);
    else if (event.type === 'focusout') selection.leave();
    else if (place?.matches(':focus-visible')) selection.follow(placeOf(place));
  }

  #click(event: MouseEvent, target: Element | undefined): void {
    const button = target?.closest('button');
    if (button) void this.#use(button);
    else if (target?.closest('.canvas') && event.detail < 2) this.#pick(event, target);
  }

  /** A click on a place selects it; on a link that is selected already, or with a key held, it is followed. */
  #pick(event: MouseEvent, target: Element): void {
    if (!this.#parts) return;
    const { selection } = this.#parts;
    const node = target.closest('[data-node]');
    const place = node ?? target.closest('.title')?.closest('[data-group]');
    if (!place) {
      selection.clear();
      return;
    }
    const id = placeOf(place);
    if (place.localName === 'a') {
      const isHeld = event.ctrlKey || event.metaKey || event.shiftKey;
      if (isHeld || event.detail === 0 || selection.place === id) return;
      event.preventDefault();
    }
    this.#endOthers();
    selection.select(id);
    this.#changed();
  }

  #press(
    event: KeyboardEvent,
    target: Element | undefined,
    place: Element | null | undefined,
  ): void {
    if (!this.#parts) return;
    const { selection, find, zoom, screen } = this.#parts;
    const inBox = target?.localName === 'input';
    let isDone = false;
    if (inBox && event.key === 'Enter') {
      find.goOn(event.shiftKey ? -1 : 1);
      isDone = true;
    } else if (!inBox && target?.closest('.canvas')) {
      isDone = this.#zoomByKey(event) || (!!place && selection.press(event, placeOf(place)));
    }
    if (!isDone && event.key === 'Escape' && !this.querySelector(':popover-open')) {
      isDone = find.clear() || selection.clear() || this.#endWalk() || screen.leave();
      if (!isDone && zoom.isZoomed) {
        zoom.reset();
        isDone = true;
      }
    }
    if (!isDone) return;
    event.preventDefault();
    this.#changed();
  }

  #zoomByKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
    if (!this.#parts || ctrlKey || metaKey || altKey) return false;
    const { zoom } = this.#parts;
    if (key === '+' || key === '=') zoom.by(zoomStep);
    else if (key === '-') zoom.by(1 / zoomStep);
    else if (key === '0') zoom.reset();
    else return false;
    return true;
  }

  async #use(button: HTMLButtonElement): Promise<void> {
    if (!this.#parts || button.getAttribute('aria-disabled') === 'true') return;
    const { view, zoom, turning, screen, guide, selection } = this.#parts;
    const { tool } = button.dataset;
    if (tool === 'zoom-in') zoom.by(zoomStep);
    else if (tool === 'zoom-out') zoom.by(1 / zoomStep);
    else if (tool === 'fit') zoom.fit();
    else if (tool === 'full') void screen.toggle();
    else if (tool === 'turn') {
      zoom.reset();
      this.dataset['turned'] = '';
      turning?.turn();
    } else if (tool === 'labels') {
      view.switchLanguage();
      view.tell(view.current);
      guide.show();
    } else if (tool === 'walk') {
      if (!this.#endWalk()) {
        this.#endOthers();
        guide.start();
      }
    } else if (tool === 'leave') this.#endWalk();
    else if (tool === 'more') {
      const { fillEditorLink } = await import('./save/editor-link.ts');
      await fillEditorLink(this);
    } else if (button.closest('.walk')) guide.press(button);
    else if (button.closest('.menu')) {
      const { takeAway } = await import('./save/take-away.ts');
      this.#say(await takeAway(this, button, view, selection.place));
    }
    this.#changed();
  }

  #endWalk(): boolean {
    const guide = this.#parts?.guide;
    if (!guide?.isOn) return false;
    guide.end();
    return true;
  }

  /** Of what lights parts of the chart one is on at a time. */
  #endOthers(): void {
    this.#endWalk();
    this.#parts?.find.clear();
  }

  /** Follows a link to a node of this chart. */
  #goToTarget(): void {
    const name = fragment();
    const prefix = `${this.getAttribute('chart')}-`;
    const id = name.slice(prefix.length);
    if (!this.#parts || !name.startsWith(prefix) || !this.#parts.view.has(id)) return;
    this.#parts.selection.selectOnly(id);
    this.#parts.view.reveal(id, 'center');
    this.#changed();
  }

  /** A chart that the reader has not turned has the direction that fits. */
  #fitWidth(): void {
    if (!('turned' in this.dataset)) this.#parts?.turning?.fit(this.clientWidth);
  }

  /** Tells the tools what they stand for now. */
  #changed(): void {
    if (!this.#parts) return;
    const { view, guide, selection } = this.#parts;
    const press = (tool: string, isOn: boolean): void =>
      this.querySelector(`[data-tool=${tool}]`)?.setAttribute('aria-pressed', String(isOn));
    press('labels', langOf(view.svg) !== langOf(this));
    press('walk', guide.isOn);
    this.querySelector('[data-tool=copy-place]')?.toggleAttribute('disabled', !selection.place);
  }

  #say(sentence: string): void {
    const status = this.querySelector('.said');
    if (status) status.textContent = sentence;
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
