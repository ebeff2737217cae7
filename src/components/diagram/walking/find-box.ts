import { findPlaces } from '../../../diagrams/walk/find-places.ts';
import { fill } from '../../../diagrams/walk/tell-place.ts';
import type { ChartView } from '../drawing/chart-view.ts';
import type { Light } from '../drawing/light.ts';

/** The box by which places of a chart are found, in either language; gives what is to be said. */
export class FindBox {
  #view: ChartView;
  #input: HTMLInputElement;
  #at = -1;

  constructor(view: ChartView, input: HTMLInputElement) {
    this.#view = view;
    this.#input = input;
  }

  /** Lights what has the words of the box. */
  find(): string {
    this.#at = -1;
    const found = this.#found();
    this.#light(found);
    if (this.#input.value.trim() === '') return '';
    const { words } = this.#view;
    if (found.length === 0) return words.foundNone;
    return fill(words.found, { count: String(found.length) });
  }

  /** Goes to the next place found, or to the one before. */
  goOn(step: 1 | -1): void {
    const found = this.#found();
    if (found.length === 0) return;
    const from = this.#at < 0 && step < 0 ? 0 : this.#at;
    this.#at = (from + step + found.length) % found.length;
    const id = found[this.#at] ?? '';
    this.#light(found);
    this.#view.setCurrent(id);
    this.#view.tell(id);
    this.#view.reveal(id);
  }

  /** Empties the box; tells whether there was anything in it. */
  clear(): boolean {
    if (this.#input.value === '') return false;
    this.#input.value = '';
    this.find();
    return true;
  }

  #found(): string[] {
    const { graph, labels } = this.#view;
    return findPlaces(
      graph.places.map(({ id }) => [id, labels(id)] as const),
      this.#input.value,
    );
  }

  #light(found: string[]): void {
    const lit = new Map(found.map((id): [string, Light] => [id, 'found']));
    if (found[this.#at] !== undefined) lit.set(found[this.#at] ?? '', 'here');
    this.#view.light(lit);
  }
}
