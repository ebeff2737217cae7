/** `<text-link done>`: offers a link to the words that are selected in an article's text. What makes it is loaded when some are. */
class TextLinkElement extends HTMLElement {
  #abort: AbortController | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    document.addEventListener('selectionchange', this, { signal: this.#abort.signal });
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  handleEvent(): void {
    const selection = getSelection();
    if (!selection || selection.isCollapsed) return;
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    void import('./offer.ts').then(
      ({ Offer }) => new Offer(this, abort.signal),
      // Without a network there is no offer; the next selection asks again.
      () => this.connectedCallback(),
    );
  }
}

customElements.define('text-link', TextLinkElement);
