import { putCard } from '../../../device/put-card.ts';
import type { Screen } from '../canvas/screen.ts';
import type { Zoom } from '../canvas/zoom.ts';
import type { ChartView } from '../drawing/chart-view.ts';
import { langOf } from '../drawing/read-chart.ts';
import type { Turning } from '../drawing/turning.ts';
import type { FindBox } from './find-box.ts';
import type { Guide } from './guide.ts';
import type { Selection } from './selection.ts';

/** What a chart is made of once it lives. */
export interface Parts {
  view: ChartView;
  zoom: Zoom;
  turning: Turning | undefined;
  screen: Screen;
  selection: Selection;
  /** The guided walk, once it has been asked for. */
  guide?: Guide;
  find: FindBox;
}

/** How much a press of a zoom button or key changes the size. */
const zoomStep = 1.4;

/** The tools of a chart: what each does, and what they show of the chart's state. */
export class ChartTools {
  #diagram: HTMLElement;
  #parts: Parts;

  constructor(diagram: HTMLElement, parts: Parts) {
    this.#diagram = diagram;
    this.#parts = parts;
  }

  /** Does what a button asks for. */
  async use(button: HTMLButtonElement): Promise<void> {
    if (button.getAttribute('aria-disabled') === 'true') return;
    const { view, guide, selection } = this.#parts;
    const { tool = '' } = button.dataset;
    const act = this.#actions[tool];
    try {
      if (act) await act();
      else if (button.closest('.walk')) guide?.press(button);
      else if (button.closest('.menu')) {
        const { takeAway } = await import('../save/take-away.ts');
        this.say(await takeAway(this.#diagram, button, view, selection.place));
      }
    } catch {
      this.say(view.words.notLoaded);
    }
    this.show();
  }

  #actions: Record<string, () => void | Promise<void>> = {
    'zoom-in': () => this.#zoomBy(zoomStep),
    'zoom-out': () => this.#zoomBy(1 / zoomStep),
    fit: () => this.#fit(),
    full: () => this.#parts.screen.toggle(),
    turn: () => this.#turn(),
    labels: () => this.#switchLanguage(),
    more: () => this.#toggleMenu(),
    walk: () => this.#toggleWalk(),
    leave: () => void this.endWalk(),
  };

  /** Does what a key asks for that means the same everywhere in the chart; tells whether it asks for anything. */
  press({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
    if (ctrlKey || metaKey || altKey) return false;
    if (key === '+' || key === '=') this.#zoomBy(zoomStep);
    else if (key === '-') this.#zoomBy(1 / zoomStep);
    else if (key === '0') this.#parts.zoom.reset();
    else return false;
    return true;
  }

  /** Ends one thing: what was looked for, selected, walked or enlarged; tells whether there was any. */
  escape(): boolean {
    const { find, selection, screen, zoom } = this.#parts;
    if (find.clear()) {
      this.say('');
      return true;
    }
    if (selection.clear() || this.endWalk() || screen.leave()) return true;
    if (!zoom.isZoomed) return false;
    zoom.reset();
    return true;
  }

  endWalk(): boolean {
    const { guide } = this.#parts;
    if (!guide?.isOn) return false;
    guide.end();
    return true;
  }

  /** Of what lights parts of the chart one is on at a time. */
  endOthers(): void {
    this.endWalk();
    if (this.#parts.find.clear()) this.say('');
  }

  /** Shows on the tools what the chart's state is. */
  show(): void {
    const { view, guide, selection } = this.#parts;
    const press = (tool: string, isOn: boolean): void =>
      this.#tool(tool)?.setAttribute('aria-pressed', String(isOn));
    press('labels', langOf(view.svg) !== langOf(this.#diagram));
    press('walk', guide?.isOn === true);
    this.#tool('copy-place')?.toggleAttribute('disabled', selection.place === undefined);
  }

  /** Says briefly, beside the tools, what came of one. */
  say(sentence: string): void {
    const status = this.#diagram.querySelector('.said');
    if (status) status.textContent = sentence;
  }

  #tool = (name: string): Element | null =>
    this.#diagram.querySelector(`[data-tool="${CSS.escape(name)}"]`);

  #zoomBy(factor: number): void {
    const { zoom } = this.#parts;
    zoom.by(factor);
    this.#sayScale();
  }

  #sayScale(): void {
    this.say(`${Math.round(this.#parts.zoom.scale * 100)}%`);
  }

  #fit(): void {
    this.#parts.zoom.fit();
    this.#sayScale();
  }

  #turn(): void {
    const { zoom, turning } = this.#parts;
    zoom.reset();
    this.#diagram.dataset['turned'] = '';
    turning?.turn();
  }

  #switchLanguage(): void {
    const { view, guide } = this.#parts;
    view.switchLanguage();
    view.tell(view.current);
    guide?.show();
  }

  async #toggleMenu(): Promise<void> {
    const menu = this.#diagram.querySelector<HTMLElement>('.menu');
    const button = this.#tool('more');
    if (!menu?.togglePopover() || !button) return;
    putCard(menu, button.getBoundingClientRect());
    const { fillEditorLink } = await import('../save/editor-link.ts');
    await fillEditorLink(this.#diagram);
  }

  async #toggleWalk(): Promise<void> {
    if (this.endWalk()) return;
    const { Guide } = await import('./guide.ts');
    const panel = this.#diagram.querySelector<HTMLElement>('.walk');
    const { find, selection, view } = this.#parts;
    if (!panel) return;
    find.clear();
    selection.clear();
    this.#parts.guide = new Guide(view, panel);
    this.#parts.guide.start();
  }
}
