import {
  chartBefore,
  chartInAddress,
  keepInAddress,
  keepInLanguageSwitch,
} from '../../device/chart-address.ts';
import { isTooLong } from '../../diagrams/editor/limits.ts';
import type { DrawAnswer, ToldProblem } from '../../diagrams/editor/messages.ts';
import type { Lang } from '../../model/lang.ts';
import { DrawingClient } from './drawing-client.ts';
import { CaretAndNode } from './panes/caret-and-node.ts';
import { ChartStage } from './panes/chart-stage.ts';
import { problemItems } from './panes/problem-list.ts';
import { SourceField } from './panes/source-field.ts';
import { takeAlong } from './take-along.ts';

/** How long the reader must pause before the chart is drawn anew, in milliseconds. */
const pause = 300;

/** `<diagram-editor lang-code text-…>`: a text field and the chart that it describes. */
class DiagramEditorElement extends HTMLElement {
  #abort: AbortController | undefined;
  #field: SourceField | undefined;
  #client: DrawingClient | undefined;
  readonly #stage = new ChartStage(this);
  #pointing: CaretAndNode | undefined;
  #timer = 0;
  /** What the page was opened with. */
  #opened = '';

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#field = new SourceField(this, signal);
    this.#client = new DrawingClient({
      answered: (answer) => this.#show(answer),
      loaded: (state) => this.#noteLoading(state),
      busy: (isBusy) => this.toggleAttribute('busy', isBusy),
      tooSlow: () => this.#tell([{ text: this.#text('too-slow') }]),
    });
    this.#pointing = new CaretAndNode(this, this.#field, this.#stage, signal);
    this.addEventListener('input', this, { signal });
    this.addEventListener('click', this, { signal });
    addEventListener('hashchange', this, { signal });
    keepInLanguageSwitch(signal);
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#client?.close();
    });
    void this.#open();
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  handleEvent({ type, target }: Event): void {
    if (type === 'hashchange') void this.#open();
    else if (type === 'input') {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#draw(), pause);
    } else if (target instanceof Element) this.#press(target.closest('button'));
  }

  #press(button: HTMLButtonElement | null): void {
    const { action, line, column } = button?.dataset ?? {};
    if (line !== undefined) this.#field?.goTo(Number(line), Number(column ?? 1));
    else if (action === 'retry') this.#draw();
    else if (action === 'example') this.#replace(this.#text('example'));
    else if (action === 'reset') this.#replace(this.#opened);
    else void this.#takeAlong(action);
  }

  async #open(): Promise<void> {
    const shared = await chartInAddress();
    if (shared.kind === 'source') {
      if (shared.source === this.#source) return;
      this.#opened = chartBefore() ?? shared.source;
      this.#field?.set(shared.source);
    }
    // What the reader had typed before the script came is a text too.
    this.#draw();
    if (shared.kind === 'broken' || shared.kind === 'too-large') {
      this.#tell([{ text: this.#text(`link-${shared.kind}`) }]);
    }
  }

  #replace(source: string): void {
    clearTimeout(this.#timer);
    this.#field?.replace(source);
    this.#draw();
  }

  #draw(): void {
    const source = this.#source;
    const isEmpty = source.trim() === '';
    this.toggleAttribute('has-text', !isEmpty);
    this.toggleAttribute('changed', source !== this.#opened);
    const isLong = isTooLong(source);
    this.toggleAttribute('has-link', !isEmpty && !isLong);
    if (isEmpty) this.#clear();
    else if (isLong) {
      this.#client?.forget();
      const size = Math.ceil(new Blob([source]).size / 1024);
      this.#tell([{ text: this.#text('too-long').replace('{}', String(size)) }]);
    } else {
      this.#keep();
      this.#client?.ask({ source, lang: this.getAttribute('lang-code') as Lang });
    }
  }

  #clear(): void {
    this.#client?.forget();
    this.#stage.clear();
    this.#tell([]);
    if (location.hash.startsWith('#chart=')) this.#keep();
  }

  #show({ chart, problems, summary }: DrawAnswer): void {
    if (chart) this.#stage.show(chart);
    this.#pointing?.followCaret();
    this.#tell(problems, summary);
  }

  /** Shows problems, marks their lines, and says the first to those who do not see them. */
  #tell(problems: ToldProblem[], summary = ''): void {
    const isWrong = problems.length > 0 && summary === '';
    this.toggleAttribute('stale', isWrong && this.hasAttribute('has-chart'));
    this.#part('.problems').replaceChildren(...problemItems(problems));
    this.#field?.mark(
      problems.flatMap(({ line }) => line ?? []),
      isWrong,
    );
    this.#say([problems[0]?.text ?? '', summary].filter(Boolean).join(' '));
  }

  #noteLoading(state: 'loading' | 'ready' | 'failed'): void {
    this.setAttribute('mermaid', state);
    if (state !== 'ready') this.#say(this.#text(state));
  }

  #keep(): void {
    const source = this.#source;
    void keepInAddress(source, this.#opened, () => source === this.#source);
  }

  async #takeAlong(action: string | undefined): Promise<void> {
    const said = await takeAlong(action, this.#source, this.#stage.svg);
    this.#part('.note').textContent = said === '' ? '' : this.#text(said);
  }

  get #source(): string {
    return this.#field?.value ?? '';
  }

  #say(text: string): void {
    const status = this.#part('.status');
    if (status.textContent !== text) status.textContent = text;
  }

  #text(name: string): string {
    return this.getAttribute(`text-${name}`) ?? '';
  }

  #part(selector: string): HTMLElement {
    return this.querySelector(selector) as HTMLElement;
  }
}

customElements.define('diagram-editor', DiagramEditorElement);
