import { chartInAddress, keepInAddress, keepInLanguageSwitch } from '../../device/chart-address.ts';
import { copy } from '../../device/copy.ts';
import { parsePage } from '../../device/trusted-types.ts';
import { isTooLong } from '../../diagrams/editor/limits.ts';
import type { DrawAnswer, ToldProblem } from '../../diagrams/editor/messages.ts';
import type { Lang } from '../../model/lang.ts';
import { DrawingClient } from './drawing-client.ts';
import { problemItems } from './field/problem-list.ts';
import { SourceField } from './field/source-field.ts';

/** How long the reader must pause before the chart is drawn anew, in milliseconds. */
const pause = 300;

/** `<diagram-editor lang-code text-…>`: a text field and the chart that it describes. */
class DiagramEditorElement extends HTMLElement {
  #abort: AbortController | undefined;
  #field: SourceField | undefined;
  #client: DrawingClient | undefined;
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
      tooSlow: () => this.#tell([{ text: this.#text('too-slow') }]),
    });
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
    else if (action === 'copy-source') this.#copy(Promise.resolve(this.#source));
    else if (action === 'copy-link') this.#copy(this.#keep());
    else if (action === 'save-svg' || action === 'save-png') void this.#save(action);
  }

  async #open(): Promise<void> {
    const shared = await chartInAddress();
    if (shared.kind === 'source') {
      if (shared.source === this.#source) return;
      this.#opened = shared.source;
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
    if (isEmpty) this.#clear();
    else if (isTooLong(source)) {
      this.#client?.forget();
      const size = Math.ceil(new Blob([source]).size / 1024);
      this.#tell([{ text: this.#text('too-long').replace('{}', String(size)) }]);
    } else {
      void this.#keep();
      this.#client?.ask({ source, lang: this.getAttribute('lang-code') as Lang });
    }
  }

  #clear(): void {
    this.#client?.forget();
    this.#part('.canvas').replaceChildren();
    this.#part('.outline').replaceChildren();
    this.removeAttribute('has-chart');
    this.#tell([]);
    if (location.hash.startsWith('#chart=')) void this.#keep();
  }

  #show({ chart, problems, summary }: DrawAnswer): void {
    const svg = chart && parsePage(chart.svg).querySelector('svg');
    if (svg) {
      this.#part('.canvas').replaceChildren(document.adoptNode(svg));
      this.#part('.outline').replaceChildren(...chart.outline.map(makeItem));
      this.setAttribute('has-chart', '');
    }
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

  #keep(): Promise<string> {
    const source = this.#source;
    return keepInAddress(source, () => source === this.#source);
  }

  #copy(text: Promise<string>): void {
    text
      .then((plain) => copy({ text: plain }))
      .then(
        () => this.#note('copied'),
        () => this.#note('copy-failed'),
      );
  }

  async #save(action: 'save-svg' | 'save-png'): Promise<void> {
    const svg = this.querySelector<SVGSVGElement>('svg.diagram');
    if (!svg) return;
    try {
      const { saveChart } = await import('./save-chart.ts');
      await saveChart(svg, action);
      this.#note('');
    } catch {
      this.#note('save-failed');
    }
  }

  #note(name: string): void {
    this.#part('.note').textContent = name === '' ? '' : this.#text(name);
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

function makeItem(text: string): HTMLLIElement {
  const item = document.createElement('li');
  item.textContent = text;
  return item;
}

customElements.define('diagram-editor', DiagramEditorElement);
