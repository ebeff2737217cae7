/** `<home-search>`: hands what is typed to the site's search dialog and opens it. */
class HomeSearchElement extends HTMLElement {
  #abort: AbortController | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    this.addEventListener('submit', this, { signal: this.#abort.signal });
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  handleEvent(event: Event): void {
    const search = document.querySelector('site-search');
    const input = search?.querySelector('input');
    // Without the dialog the form leads to the search page.
    if (!search || !input) return;
    event.preventDefault();
    input.value = this.querySelector('input')?.value ?? '';
    search.querySelector<HTMLElement>('.open')?.click();
    // A dialog that has been in use listens already; one that opens for the first time reads the value.
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

customElements.define('home-search', HomeSearchElement);
