// The text field: a plain <textarea>, which every keyboard, input method, phone and screen reader
// knows, with the numbers of its lines beside it and marks behind those that have a problem.
import type { TextPlace } from '../../../diagrams/editor/places-in-text.ts';

/** From this length on a text is written without a history of changes: Chrome takes seconds for one. */
const longText = 8000;

/** A text field with numbered lines. */
export class SourceField {
  readonly #area: HTMLTextAreaElement;
  readonly #numbers: HTMLElement;
  readonly #marks: HTMLElement;
  #marked = new Set<number>();
  /** The line of the node that the reader has picked in the chart. */
  #picked: number | undefined;
  #lineCount = 1;

  constructor(root: HTMLElement, signal: AbortSignal) {
    this.#area = root.querySelector('textarea') as HTMLTextAreaElement;
    this.#numbers = root.querySelector('.numbers') as HTMLElement;
    this.#marks = root.querySelector('.marks') as HTMLElement;
    for (const type of ['input', 'scroll']) this.#area.addEventListener(type, this, { signal });
    const observer = new ResizeObserver(() => {
      this.#show();
    });
    observer.observe(this.#area);
    signal.addEventListener('abort', () => {
      observer.disconnect();
    });
    this.#read();
  }

  /** The text. */
  get value(): string {
    return this.#area.value;
  }

  /** Where the caret stands; undefined while the field has no focus. */
  get caret(): number | undefined {
    return document.activeElement === this.#area ? this.#area.selectionStart : undefined;
  }

  /** Writes a text in the field's place, so that the reader can undo it. */
  replace(text: string): void {
    if (text === this.#area.value) return;
    this.#area.focus({ preventScroll: true });
    this.#area.select();
    const [command, value] = text === '' ? ['delete'] : ['insertText', text];
    const isShort = text.length < longText;
    // Old, and still the only way to write that keeps the history of changes.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const isWritten = isShort && document.execCommand(command, false, value);
    if (!isWritten || this.#area.value !== text) this.set(text);
    this.#area.setSelectionRange(0, 0);
    this.#area.scrollTo(0, 0);
    // On a phone the keyboard would stand before the chart.
    if (matchMedia('(pointer: coarse)').matches) this.#area.blur();
    this.#read();
  }

  /** Writes the text that the reader begins with. */
  set(text: string): void {
    this.#area.value = text;
    this.#area.setSelectionRange(0, 0);
    this.#read();
  }

  /** Marks lines, counted from 1. */
  mark(lines: number[], isInvalid: boolean): void {
    this.#marked = new Set(lines);
    this.#area.setAttribute('aria-invalid', String(isInvalid));
    this.#show();
  }

  /** Shows where something stands in the text, and puts the caret there for when the reader comes. */
  pointAt(place: TextPlace | undefined): void {
    if (this.#picked === place?.line) return;
    this.#picked = place?.line;
    if (place) {
      this.#select(place.line, place.column);
      const { height } = this.#measure();
      const y = (place.line - 1) * height;
      const { scrollTop, clientHeight } = this.#area;
      const isSeen = y >= scrollTop && y + 2 * height <= scrollTop + clientHeight;
      if (!isSeen) this.#area.scrollTop = Math.max(0, y - clientHeight / 2);
    }
    this.#show();
  }

  /** Takes the reader to a place in the text. */
  goTo(line: number, column = 1): void {
    this.#area.focus();
    this.#select(line, column);
    const { height } = this.#measure();
    this.#area.scrollTop = Math.max(0, (line - 3) * height);
  }

  /** Selects a line from a column on. */
  #select(line: number, column: number): void {
    const lines = this.value.split('\n');
    const before = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
    const text = lines[line - 1] ?? '';
    const start = before + Math.min(column - 1, text.length);
    this.#area.setSelectionRange(start, before + text.length);
  }

  handleEvent({ type }: Event): void {
    if (type === 'input') this.#read();
    else this.#show();
  }

  #read(): void {
    this.#lineCount = this.value.split('\n').length;
    this.#show();
  }

  #measure(): { height: number; top: number } {
    const { lineHeight, paddingBlockStart } = getComputedStyle(this.#area);
    return { height: Number.parseFloat(lineHeight), top: Number.parseFloat(paddingBlockStart) };
  }

  /** Only the lines in view are numbered: a text may have any number of them. */
  #show(): void {
    const { height, top } = this.#measure();
    const first = Math.max(1, Math.floor((this.#area.scrollTop - top) / height) + 1);
    const count = Math.ceil(this.#area.clientHeight / height) + 1;
    const last = Math.min(this.#lineCount, first + count);
    const lines = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
    const yOf = (line: number): number => top + (line - 1) * height - this.#area.scrollTop;
    this.#numbers.textContent = lines
      .map((line) => (this.#marked.has(line) ? `! ${line}` : String(line)))
      .join('\n');
    this.#numbers.style.transform = `translateY(${yOf(first)}px)`;
    this.#marks.replaceChildren(
      ...lines
        .filter((line) => this.#marked.has(line) || line === this.#picked)
        .map((line) => {
          const mark = document.createElement('span');
          if (!this.#marked.has(line)) mark.className = 'here';
          mark.style.insetBlockStart = `${yOf(line)}px`;
          return mark;
        }),
    );
  }
}
