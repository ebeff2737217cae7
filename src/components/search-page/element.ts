import type { SearchBox } from '../search-panel/search-box.ts';

/** `<search-page>`: the search panel as a page, whose address says what is looked for. */
class SearchPageElement extends HTMLElement {
  #abort: AbortController | undefined;
  #box: Promise<SearchBox> | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    addEventListener('popstate', this, { signal });
    signal.addEventListener('abort', () => {
      this.#box?.then((box) => box.close()).catch(() => undefined);
      this.#box = undefined;
    });
    this.#readAddress();
    void this.#load();
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  handleEvent(): void {
    this.#readAddress();
    this.#box?.then((box) => box.ask()).catch(() => undefined);
  }

  /** The address comes from anyone: it is put into the field as text, cut like what is typed. */
  #readAddress(): void {
    const input = this.querySelector('input');
    const query = new URLSearchParams(location.search).get('q') ?? '';
    if (input) input.value = query.slice(0, input.maxLength);
    input?.focus({ preventScroll: true });
  }

  #writeAddress(query: string): void {
    const search = query === '' ? '' : `?${new URLSearchParams({ q: query.toWellFormed() })}`;
    if (search === location.search) return;
    history.replaceState(history.state, '', `${location.pathname}${search}`);
  }

  async #load(): Promise<void> {
    const panel = this.querySelector<HTMLElement>('.panel');
    if (!panel) return;
    this.#box ??= import('../search-panel/search-box.ts').then(
      ({ SearchBox }) => new SearchBox(panel, { asked: (query) => this.#writeAddress(query) }),
    );
    try {
      await this.#box;
    } catch {
      this.#box = undefined;
      const status = panel.querySelector('[role=status]');
      if (status) status.textContent = panel.getAttribute('text-failed');
    }
  }
}

customElements.define('search-page', SearchPageElement);
