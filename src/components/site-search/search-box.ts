// What the dialog does once it is in use: asks, shows, and moves among the results.
import { isLang } from '../../model/lang.ts';
import { SearchClient } from '../../search/client.ts';
import type { SearchAnswer } from '../../search/messages.ts';
import { renderHit } from './render-hit.ts';

/** How long the reader must pause before a query is put, in milliseconds. */
const pause = 80;

/** The working parts of the search dialog inside a `<site-search>`. */
export class SearchBox {
  readonly #host: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #dialog: HTMLDialogElement;
  readonly #abort = new AbortController();
  readonly #hint: string;
  #client: SearchClient | undefined;
  #timer = 0;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#input = this.#get('input') as HTMLInputElement;
    this.#dialog = this.#get('dialog') as HTMLDialogElement;
    this.#hint = this.#get('.status').textContent;
    const { signal } = this.#abort;
    this.#input.addEventListener('input', this, { signal });
    this.#dialog.addEventListener('click', this, { signal });
    this.#dialog.addEventListener('keydown', this, { signal });
    // Typed before this was loaded.
    if (this.#input.value !== '') this.#ask();
  }

  /** Lets go of the worker and the listeners. */
  close(): void {
    this.#abort.abort();
    this.#client?.close();
    clearTimeout(this.#timer);
  }

  handleEvent(event: Event): void {
    if (event instanceof KeyboardEvent) this.#onKey(event);
    else if (event.type === 'click') this.#onClick(event);
    else {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#ask(), pause);
    }
  }

  #ask(): void {
    const query = this.#input.value.trim();
    const lang = this.#host.dataset['lang'] ?? '';
    if (query === '') {
      this.#show([], this.#hint);
      return;
    }
    this.#client ??= new SearchClient((answer) => this.#answer(answer));
    this.#say(this.#text('loading'));
    this.#client.ask({
      query,
      lang: isLang(lang) ? lang : 'en',
      base: this.#host.getAttribute('base') ?? '/',
    });
  }

  #answer(answer: SearchAnswer): void {
    this.#get('.failed').hidden = !('failed' in answer);
    if ('failed' in answer) {
      this.#client?.close();
      this.#client = undefined;
      this.#show([], this.#text('failed'));
      return;
    }
    const query = this.#input.value.trim();
    const { hits } = answer;
    const other = this.#text('other');
    const rows = hits.map((hit) =>
      renderHit(hit, hit.lang === this.#host.dataset['lang'] ? '' : other),
    );
    this.#show(rows, this.#summary(hits.length, query));
  }

  #summary(count: number, query: string): string {
    if (count === 0) return this.#text('empty').replace('{}', query);
    return count === 1 ? this.#text('one') : this.#text('many').replace('{}', String(count));
  }

  #show(rows: HTMLElement[], status: string): void {
    this.#get('.results').replaceChildren(...rows);
    this.#get('.results').scrollTop = 0;
    this.#say(status);
  }

  #say(text: string): void {
    this.#get('.status').textContent = text;
  }

  #onClick(event: Event): void {
    const target = event.target as Element;
    const dialog = this.#dialog;
    if (target.closest('.retry')) this.#ask();
    else if (target === dialog || target.closest('.close, .results a')) dialog.close();
  }

  #onKey(event: KeyboardEvent): void {
    // While an input method composes, its keys are its own.
    if (event.isComposing || !['ArrowDown', 'ArrowUp', 'Enter'].includes(event.key)) return;
    const input = this.#input;
    const links = [...this.#host.querySelectorAll<HTMLElement>('.results a')];
    if (event.key === 'Enter') {
      if (event.target !== input) return;
      event.preventDefault();
      links[0]?.click();
      return;
    }
    event.preventDefault();
    const step = event.key === 'ArrowDown' ? 1 : -1;
    const place = links.indexOf(document.activeElement as HTMLElement) + step;
    (links[place] ?? (place < 0 ? input : links.at(-1)))?.focus();
  }

  #text(name: string): string {
    return this.#host.getAttribute(`text-${name}`) ?? '';
  }

  #get(selector: string): HTMLElement {
    const found = this.#host.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`Expected "${selector}" in <site-search>, but found none.`);
    return found;
  }
}
