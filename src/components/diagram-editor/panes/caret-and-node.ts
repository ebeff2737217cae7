// The chart and its text point at each other: a node that is picked marks its line, and the line
// with the caret marks its nodes.
import { idsAtCaret, placeInText } from '../../../diagrams/editor/places-in-text.ts';
import type { ChartStage } from './chart-stage.ts';
import type { SourceField } from './source-field.ts';

/** Leads from the chart to its text and back. */
export class CaretAndNode {
  readonly #field: SourceField;
  readonly #stage: ChartStage;

  constructor(root: HTMLElement, field: SourceField, stage: ChartStage, signal: AbortSignal) {
    this.#field = field;
    this.#stage = stage;
    for (const type of ['click', 'focusin']) root.addEventListener(type, this, { signal });
    document.addEventListener('selectionchange', this, { signal });
  }

  handleEvent({ type, target }: Event): void {
    if (type === 'selectionchange') this.followCaret();
    else if (target instanceof Element && target.closest('.canvas')) {
      const place = target.closest('[data-node], .title')?.closest('[data-node], [data-group]');
      if (place) this.#pointAt(place.getAttribute('data-node') ?? place.getAttribute('data-group'));
      else if (type === 'click') this.#field.pointAt(undefined);
    }
  }

  #pointAt(id: string | null): void {
    this.#field.pointAt(placeInText(this.#field.value, id ?? ''));
  }

  /** Marks what the caret stands at; to be called again when the chart is another. */
  followCaret(): void {
    const { caret } = this.#field;
    if (caret === undefined) return;
    this.#field.pointAt(undefined);
    this.#stage.mark(idsAtCaret(this.#field.value, caret, this.#stage.ids));
  }
}
