// What a search panel does once it is in use: asks, shows, and moves among the results.
import { adoptStyle } from '../../device/adopt-style.ts';
import { keepSearch } from '../../device/recent-searches.ts';
import { SearchClient } from '../../search/client.ts';
import type { SearchAnswer } from '../../search/messages.ts';
import { toggleFilter } from '../../search/query/edit-query.ts';
import { PanelView } from './panel-view.ts';
import results from './results/search-results.css?inline';

adoptStyle(results);

/** How long the reader must pause before a query is put, in milliseconds; less where answers come faster. */
const longestPause = 60;
/** How many sections are asked for at a time. */
const atATime = 10;

/** What a panel tells those who hold it. */
export interface Told {
  /** A query has been put. */
  asked?: (query: string) => void;
  /** A result has been chosen. */
  chosen?: (link: HTMLAnchorElement, event: Event) => void;
  /** Whether the Enter key opens the first result. */
  opensFirst?: boolean;
}

/** The working parts of a search panel. */
export class SearchBox {
  readonly #view: PanelView;
  readonly #input: HTMLInputElement;
  readonly #told: Told;
  readonly #abort = new AbortController();
  #client: SearchClient | undefined;
  #timer = 0;
  #limit = atATime;
  #askedAt = 0;
  #pause = longestPause;
  /** The query whose answer is shown. */
  #answered: string | undefined;
  #isScrolled = false;

  constructor(panel: HTMLElement, told: Told = {}) {
    this.#view = new PanelView(panel);
    this.#told = told;
    this.#input = this.#view.get('input') as HTMLInputElement;
    const { signal } = this.#abort;
    for (const type of ['input', 'compositionend', 'click', 'keydown', 'submit']) {
      panel.addEventListener(type, this, { signal });
    }
    // These do not bubble.
    for (const type of ['toggle', 'scroll']) {
      panel.addEventListener(type, this, { signal, capture: true });
    }
    this.ask();
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
    else if (event.type === 'submit') event.preventDefault();
    else if (event.type === 'toggle') this.#view.showFilters();
    else if (event.type === 'scroll') this.#isScrolled = true;
    else this.#onInput(event);
  }

  /** Puts the query that stands in the field. */
  ask(): void {
    clearTimeout(this.#timer);
    const query = this.#input.value.trim();
    const { lang, base } = this.#view.reader;
    this.#told.asked?.(query);
    const isNew = this.#client === undefined;
    this.#client ??= new SearchClient((answer) => this.#answer(answer));
    if (query === '') {
      this.#answered = undefined;
      if (isNew) this.#client.warm({ lang, base });
      else this.#client.forget();
      this.#view.showStart();
      return;
    }
    this.#view.showLoading();
    this.#askedAt = performance.now();
    this.#client.ask({ query, lang, base, limit: this.#limit });
  }

  #onInput(event: Event): void {
    // What an input method has not put together yet is no query.
    if (event instanceof InputEvent && event.isComposing) return;
    clearTimeout(this.#timer);
    this.#limit = atATime;
    this.#timer = window.setTimeout(() => this.ask(), this.#pause);
  }

  #answer(answer: SearchAnswer): void {
    const query = this.#input.value.trim();
    if ('failed' in answer) {
      this.#client?.close();
      this.#client = undefined;
      this.#answered = undefined;
      if (query !== '') this.#view.showFailure();
      return;
    }
    this.#pause = Math.min(longestPause, performance.now() - this.#askedAt);
    this.#view.showFindings(answer, query);
    if (query !== this.#answered && this.#isScrolled) this.#scrollToStart();
    this.#answered = query;
  }

  #scrollToStart(): void {
    this.#view.get('.scroll').scrollTop = 0;
    this.#isScrolled = false;
  }

  #put(query: string): void {
    this.#input.value = query;
    this.#limit = atATime;
    this.ask();
  }

  #onClick(event: Event): void {
    const target = event.target as Element;
    const link = target.closest<HTMLAnchorElement>('.group a');
    const filter = target.closest<HTMLElement>('.facet button');
    if (link) {
      keepSearch(this.#input.value);
      this.#told.chosen?.(link, event);
    } else if (filter) {
      const { filter: name = '', value = '' } = filter.dataset;
      this.#put(toggleFilter(this.#input.value, name, value));
    } else if (target.closest('.query')) {
      this.#put(target.textContent);
      this.#input.focus();
    } else if (target.closest('.forget')) this.#view.forgetRecent();
    else if (target.closest('.retry')) this.ask();
    else if (target.closest('.more')) {
      this.#limit += atATime;
      this.ask();
    }
  }

  #onKey(event: KeyboardEvent): void {
    // While an input method composes, its keys are its own.
    if (event.isComposing || !['ArrowDown', 'ArrowUp', 'Enter'].includes(event.key)) return;
    if (event.key === 'Enter') this.#onEnter(event);
    else this.#move(event, event.key === 'ArrowDown' ? 1 : -1);
  }

  #onEnter(event: KeyboardEvent): void {
    if (event.target !== this.#input) return;
    event.preventDefault();
    keepSearch(this.#input.value);
    const isShown = this.#answered === this.#input.value.trim();
    if (!isShown) this.ask();
    else if (this.#told.opensFirst === true) this.#links()[0]?.click();
  }

  #move(event: KeyboardEvent, step: number): void {
    if (event.target instanceof Element && event.target.closest('summary, .facets, .start')) return;
    event.preventDefault();
    const links = this.#links();
    const place = links.indexOf(document.activeElement as HTMLElement) + step;
    (links[place] ?? (place < 0 ? this.#input : links.at(-1)))?.focus();
  }

  #links = (): HTMLElement[] => [
    ...this.#view.get('.results').querySelectorAll<HTMLElement>('a, .more-of'),
  ];
}
