import {
  branchesOf,
  goBack,
  goOn,
  nextWay,
  startWalk,
  stepNumber,
  type Walk,
} from '../../../diagrams/walk/guided-walk.ts';
import { fill } from '../../../diagrams/walk/tell-place.ts';
import type { Way } from '../../../diagrams/walk/walk-graph.ts';
import type { ChartView } from '../drawing/chart-view.ts';
import type { Light } from '../drawing/light.ts';

/** The guided walk of a chart, in its panel: where it stands, the ways on, next and previous. */
export class Guide {
  #view: ChartView;
  #panel: HTMLElement;
  #walk: Walk = [];

  constructor(view: ChartView, panel: HTMLElement) {
    this.#view = view;
    this.#panel = panel;
  }

  get isOn(): boolean {
    return !this.#panel.hidden;
  }

  start(): void {
    this.#walk = startWalk(this.#view.graph);
    this.#panel.hidden = this.#walk.length === 0;
    if (this.isOn) this.#show();
  }

  end(): void {
    this.#panel.hidden = true;
    this.#view.light(new Map());
  }

  /** Does what one of the panel's buttons asks for. */
  press(button: HTMLButtonElement): void {
    const { graph } = this.#view;
    if (button.dataset['tool'] === 'previous') this.#walk = goBack(this.#walk);
    else {
      const branch = branchesOf(graph, this.#walk)[Number(button.dataset['branch'])];
      const way = button.dataset['branch'] === undefined ? nextWay(graph, this.#walk) : branch;
      if (way) this.#walk = goOn(this.#walk, way);
    }
    this.#show();
  }

  /** Shows where the walk stands; to be called again when the labels have changed. */
  show(): void {
    if (this.isOn) this.#show();
  }

  #show(): void {
    const here = this.#walk.at(-1);
    if (!here) return;
    const view = this.#view;
    const next = nextWay(view.graph, this.#walk);
    const branches = branchesOf(view.graph, this.#walk);
    view.setCurrent(here.at);
    view.tell(here.at);
    view.light(this.#lights(branches));
    this.#part('.step').textContent = this.#stepText();
    this.#part('.sentence').textContent = next ? this.#sentence() : this.#lastSentence();
    this.#showBranches(branches.length > 1 ? branches : []);
    setDisabled(this.#part('[data-tool=previous]'), this.#walk.length < 2);
    setDisabled(this.#part('[data-tool=next]'), !next);
    view.reveal(here.at);
  }

  #lights(branches: Way[]): Map<string, Light> {
    const lit = new Map<string, Light>();
    for (const { edge, to } of branches) lit.set(edge, 'on').set(to, 'on');
    for (const { at, by } of this.#walk) {
      lit.set(at, 'way');
      if (by !== undefined) lit.set(by, 'way');
    }
    return lit.set(this.#walk.at(-1)?.at ?? '', 'here');
  }

  #stepText(): string {
    const { number, of } = stepNumber(this.#view.graph, this.#walk);
    const { step, stepOf } = this.#view.words;
    if (number === 0) return '';
    return fill(of === undefined ? step : stepOf, { number: String(number), of: String(of) });
  }

  /** The author's sentence for the step, else where it came from and led. */
  #sentence(): string {
    const { label, words, svg } = this.#view;
    const [before, here] = [this.#walk.at(-2), this.#walk.at(-1)];
    const noteOf = (id = ''): string | null | undefined =>
      svg
        .querySelector(`[data-edge="${CSS.escape(id)}"], [data-node="${CSS.escape(id)}"]`)
        ?.getAttribute('data-note');
    const note = noteOf(here?.by) ?? noteOf(here?.at);
    if (note) return note;
    if (!before) return words.walkStart;
    const parts = [before.at, here?.by ?? '', here?.at ?? ''].map(label);
    return parts.filter((part) => part !== '').join(' → ');
  }

  #lastSentence(): string {
    return [this.#sentence(), this.#view.words.walkEnd].join(' ');
  }

  #showBranches(branches: Way[]): void {
    const list = this.#part('.branches');
    const { label } = this.#view;
    const isFocused = list.contains(document.activeElement);
    list.replaceChildren(
      ...branches.map(({ edge, to }, index) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'tool';
        button.dataset['branch'] = String(index);
        button.textContent = [label(edge), label(to)].filter((text) => text !== '').join(' → ');
        return button;
      }),
    );
    list.hidden = branches.length === 0;
    // The branch that was taken is gone: the keyboard goes on from the button beside it.
    if (isFocused) this.#part('[data-tool=next]').focus();
  }

  #part(selector: string): HTMLElement {
    return this.#panel.querySelector(selector) as HTMLElement;
  }
}

/** A button that has nothing to do keeps the focus it may have. */
const setDisabled = (button: Element, isDisabled: boolean): void =>
  button.setAttribute('aria-disabled', String(isDisabled));
