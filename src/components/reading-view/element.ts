/** `<reading-view>`: a button that asks for the other view of the article, and tells which one is shown. */
class ReadingViewElement extends HTMLElement {
  #abort: AbortController | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.addEventListener('click', this, { signal });
    document.addEventListener('bilingual-text-changed', this, { signal });
    this.#tell();
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  handleEvent(event: Event): void {
    if (event.type === 'bilingual-text-changed') this.#tell();
    else if (event.target instanceof Element && event.target.closest('button')) {
      document.dispatchEvent(new CustomEvent('watershed:toggle-view'));
    }
  }

  #tell(): void {
    const { view = 'one' } = document.documentElement.dataset;
    const button = this.querySelector('button');
    const isBusy = view === 'loading' || view === 'arriving' || view === 'waiting';
    button?.setAttribute('aria-pressed', String(view === 'both'));
    if (isBusy) button?.setAttribute('aria-busy', 'true');
    else button?.removeAttribute('aria-busy');
  }
}

customElements.define('reading-view', ReadingViewElement);
