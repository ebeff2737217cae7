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
import { langOf } from '../drawing/read-chart.ts';

/** How far the place stays above the panel, in pixels. */
const gap = 12;

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
    this.#panel.style.removeProperty('min-block-size');
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
    // It may grow and never shrinks: what stands below it stays where the finger is.
    this.#panel.style.minBlockSize = `${this.#panel.offsetHeight}px`;
    view.reveal(here.at);
    this.#uncover();
  }

  /** Scrolls the page until the panel, which stays at its end, does not cover the place. */
  #uncover(): void {
    const place = this.#view.svg.querySelector('[data-lit=here]')?.getBoundingClientRect();
    const top = (place?.bottom ?? 0) + gap - this.#panel.getBoundingClientRect().top;
    if (top > 0) scrollBy({ top, behavior: 'instant' });
  }

  #lights(branches: Way[]): Map<string, Light> {
    const lit = new Map<string, Light>();
    for (const { edge, to } of branches) lit.set(edge, 'on').set(to, 'on');
    for (const { at, by } of this.#walk) {
      // A step may begin elsewhere than the one before it ended: its start is lit with it.
      const { from = at, to = at } = this.#view.graph.edges.find(({ id }) => id === by) ?? {};
      for (const id of [at, from, to]) lit.set(id, 'way');
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

  /** The author's sentences for the step, else where it came from and led. */
  #sentence(): string {
    const { label, words, graph } = this.#view;
    const here = this.#walk.at(-1);
    const notes = [here?.by, here?.at].map((id) => this.#noteOf(id ?? '')).filter(Boolean);
    if (notes.length > 0) return notes.reduce(joinSentences);
    const edge = graph.edges.find(({ id }) => id === here?.by);
    if (!here || !edge) return words.walkStart;
    // The walk may have gone on from an earlier place, to a branch that it had left out.
    const from = edge.to === here.at ? edge.from : edge.to;
    const parts = [from, edge.id, here.at].map(label);
    return parts.filter((part) => part !== '').join(' → ');
  }

  #noteOf(id: string): string {
    const { svg } = this.#view;
    const name = CSS.escape(id);
    const part = svg.querySelector(`[data-edge="${name}"], [data-node="${name}"]`);
    return part?.getAttribute(`data-note-${langOf(svg)}`) ?? '';
  }

  #lastSentence(): string {
    const { words } = this.#view;
    const sentence = this.#sentence();
    const isWhole = /[.?!。？！]$/.test(sentence);
    return joinSentences(isWhole ? sentence : sentence + words.stop, words.walkEnd);
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

/** After a full-width mark there is no space. */
const joinSentences = (a: string, b: string): string => a + (/[。？！]$/.test(a) ? '' : ' ') + b;

/** A button that has nothing to do keeps the focus it may have. */
const setDisabled = (button: Element, isDisabled: boolean): void =>
  button.setAttribute('aria-disabled', String(isDisabled));
