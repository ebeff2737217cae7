/** `<home-search>`: hands what is typed, or what the address asks for, to the site's search dialog and opens it. */
class HomeSearchElement extends HTMLElement {
  #abort: AbortController | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    this.addEventListener('submit', this, { signal: this.#abort.signal });
    void this.#searchFromAddress();
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  handleEvent(event: Event): void {
    event.preventDefault();
    this.#search();
  }

  /** `?q=…`, by which other programs search here (the page's head tells them so). */
  async #searchFromAddress(): Promise<void> {
    const query = new URLSearchParams(location.search).get('q');
    const input = this.querySelector('input');
    if (!query || !input) return;
    input.value = query;
    await customElements.whenDefined('site-search');
    this.#search();
  }

  #search(): void {
    const search = document.querySelector('site-search');
    const input = search?.querySelector('input');
    if (!search || !input) return;
    input.value = this.querySelector('input')?.value ?? '';
    search.querySelector<HTMLElement>('.open')?.click();
    // A dialog that has been in use listens already; one that opens for the first time reads the value.
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

customElements.define('home-search', HomeSearchElement);
